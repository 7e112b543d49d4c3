using System.Text;
using Kasko.Site.Diagnostics.Reports;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>A rule's entry in the reference, to be read.</summary>
public static class RuleText
{
    private static readonly Message WhyWord = new("Why", "Varför", "Miksi");
    private static readonly Message MendWord = new("How to mend it", "Så rättar du", "Näin korjaat");
    private static readonly Message WrongWord = new("Wrong", "Fel", "Väärin");
    private static readonly Message RightWord = new("Right", "Rätt", "Oikein");

    /// <summary>Without marks, for a terminal.</summary>
    public static string Plain(Rule rule, MessageLanguage language) =>
        $"""
        {rule.What.In(language)}

        {WhyWord.In(language)}: {rule.Why.In(language)}

        {MendWord.In(language)}: {rule.Mend.In(language)}

        {WrongWord.In(language)}:
        {Indented(rule.Wrong)}

        {RightWord.In(language)}:
        {Indented(rule.Right)}

        {Facts(rule, language)}

        """.ReplaceLineEndings("\n");

    public static string Markdown(Rule rule, MessageLanguage language) =>
        $"""
        ## {rule.Id}

        {rule.What.In(language)}

        **{WhyWord.In(language)}.** {rule.Why.In(language)}

        **{MendWord.In(language)}.** {rule.Mend.In(language)}

        {WrongWord.In(language)}:

        {Fenced(rule.Wrong)}

        {RightWord.In(language)}:

        {Fenced(rule.Right)}

        {Facts(rule, language)}

        """.ReplaceLineEndings("\n");

    private static string Facts(Rule rule, MessageLanguage language)
    {
        var word = ReportWords.Word(rule.Severity, language);
        return rule.Criterion is { } criterion ? $"{word}. WCAG 2.2: {criterion}." : $"{word}.";
    }

    private static string Indented(string example) => string.Join('\n', example.Split('\n').Select(line => $"    {line}"));

    /// <summary>The fence is longer than any in the example (CommonMark 4.5).</summary>
    private static string Fenced(string example)
    {
        var fence = new StringBuilder("```");
        while (example.Contains(fence.ToString(), StringComparison.Ordinal)) fence.Append('`');
        return $"{fence}\n{example}\n{fence}";
    }
}

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
    private static readonly Message FirmWords = new("A site cannot change it.", "En webbplats kan inte ändra den.", "Sivusto ei voi muuttaa sitä.");

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
        var facts = new StringBuilder($"{ReportWords.Word(rule.Severity, language)}.");
        if (rule.Criterion is { } criterion) facts.Append($" WCAG 2.2: {criterion}.");
        if (rule.IsFirm) facts.Append(' ').Append(FirmWords.In(language));
        return facts.ToString();
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

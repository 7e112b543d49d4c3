using System.Text;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules;

/// <summary>A rule and its document as text for readers.</summary>
public static class RuleText
{
    private static readonly Message WhyWord = new("Why", "Varför", "Miksi");
    private static readonly Message FixWord = new("How to fix it", "Så rättar du", "Näin korjaat");
    private static readonly Message WrongWord = new("Wrong", "Fel", "Väärin");
    private static readonly Message RightWord = new("Right", "Rätt", "Oikein");
    private static readonly Message FirmWords = new("It cannot be changed in the site's settings.", "Regeln kan inte ändras i webbplatsens inställningar.", "Sääntöä ei voi muuttaa sivuston asetuksissa.");

    /// <summary>Without Markdown notation, for a terminal.</summary>
    public static string Plain(Rule rule, MessageLanguage language)
    {
        var document = RuleDocument.Of(rule);
        var (wrong, right) = ExampleExcerpt.Of(document.ExampleFor(language));
        return $"""
            {document.What.In(language)}

            {WhyWord.In(language)}: {document.Why.In(language)}

            {FixWord.In(language)}: {document.Fix.In(language)}

            {WrongWord.In(language)}:
            {Indented(wrong)}

            {RightWord.In(language)}:
            {Indented(right)}

            {Facts(rule, language)}

            """.ReplaceLineEndings("\n");
    }

    public static string Markdown(Rule rule, MessageLanguage language)
    {
        var document = RuleDocument.Of(rule);
        var (wrong, right) = ExampleExcerpt.Of(document.ExampleFor(language));
        return $"""
            ## {rule.Id}

            {document.What.In(language)}

            **{WhyWord.In(language)}.** {document.Why.In(language)}

            **{FixWord.In(language)}.** {document.Fix.In(language)}

            {WrongWord.In(language)}:

            {Fenced(wrong)}

            {RightWord.In(language)}:

            {Fenced(right)}

            {Facts(rule, language)}

            """.ReplaceLineEndings("\n");
    }

    private static string Facts(Rule rule, MessageLanguage language)
    {
        var facts = new StringBuilder($"{rule.Severity.Word(language)}.");
        if (rule.Criterion is { } criterion) facts.Append($" WCAG 2.2: {criterion}.");
        if (rule.IsFirm) facts.Append(' ').Append(FirmWords.In(language));
        return facts.ToString();
    }

    private static string Indented(string example) => string.Join('\n', example.Split('\n').Select(line => $"    {line}".TrimEnd()));

    /// <summary>The fence is longer than any fence in the example (CommonMark 4.5).</summary>
    internal static string Fenced(string example)
    {
        var fence = new StringBuilder("```");
        while (example.Contains(fence.ToString(), StringComparison.Ordinal)) fence.Append('`');
        return $"{fence}\n{example}\n{fence}";
    }
}

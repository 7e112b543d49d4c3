using Kasko.Site.Model;

namespace Kasko.Site.Markdown.Passages;

/// <summary>The HTML of a text that is not Markdown but may contain passages in another language (WCAG 3.1.2).</summary>
internal static class PassageHtml
{
    /// <param name="language">Of the text around the passages.</param>
    /// <param name="visible">Escapes visible text in a language; null for an unknown language.</param>
    public static string Of(string text, Language language, Func<string, Language?, string> visible)
    {
        var runs = PassageText.Split(text);
        return runs is [{ Language: null } whole] ? visible(whole.Text, language) : string.Concat(runs.Select(run => run.Language is { } code
            ? $"<span lang=\"{code}\">{visible(run.Text, LanguageCodes.Parse(code))}</span>"
            : visible(run.Text, language)));
    }
}

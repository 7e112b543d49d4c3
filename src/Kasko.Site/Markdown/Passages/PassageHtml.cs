using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Markdown.Passages;

/// <summary>The HTML of a text that is not Markdown but may contain passages in another language (WCAG 3.1.2).</summary>
internal static class PassageHtml
{
    /// <param name="language">Of the text around the passages.</param>
    public static string Of(string text, Language language, Hyphenator hyphenator) =>
        PassageText.HasPassages(text) ? Of(PassageText.Split(text), language, hyphenator) : Run(text, language, hyphenator);

    private static string Of(ImmutableArray<PassageRun> runs, Language language, Hyphenator hyphenator) => string.Concat(runs.Select(run => run.Language is { } code
        ? $"<span lang=\"{code}\">{Run(run.Text, LanguageCodes.Parse(code), hyphenator)}</span>"
        : Run(run.Text, language, hyphenator)));

    /// <param name="language">Null for an unknown language.</param>
    private static string Run(string text, Language? language, Hyphenator hyphenator) =>
        HtmlText.Escape(language is { } known ? hyphenator.Hyphenate(text, known) : text);
}

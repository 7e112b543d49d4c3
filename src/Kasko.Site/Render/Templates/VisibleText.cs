using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Markdown;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Writes a value for its position: as content, with passages in other languages marked and soft hyphens in long
/// Finnish words, or as plain text for attributes and titles.
/// </summary>
internal sealed class VisibleText(Language language, Hyphenator hyphenator)
{
    public string Content(object? value) => Content(value, language);

    public string Plain(object? value) => value switch
    {
        Html html => html.Text,
        Phrase phrase => Fill(phrase, Plain, HtmlText.Escape),
        _ => HtmlText.Escape(Written(value)),
    };

    /// <summary>A part of visible text in one language, escaped.</summary>
    public string Run(string text, Language? of) => HtmlText.Escape(of is { } known ? hyphenator.Hyphenate(text, known) : text);

    /// <summary>A value as text, in the invariant culture.</summary>
    public static string Written(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private string Content(object? value, Language of) => value switch
    {
        Html html => html.Text,
        Prose prose => Passages(prose.Text, of),
        Phrase phrase => Fill(phrase, inner => Content(inner, phrase.Language), text => Run(text, phrase.Language)),
        _ => HtmlText.Escape(Written(value)),
    };

    private string Passages(string text, Language of) => string.Concat(PassageText.Split(text).Select(run => run.Language is { } code
        ? $"<span lang=\"{code}\">{Run(run.Text, LanguageCodes.Parse(code))}</span>"
        : Run(run.Text, of)));

    private static string Fill(Phrase phrase, Func<object?, string> write, Func<string, string> escape) =>
        Placeholders.Fill(escape(phrase.Text), [.. phrase.Values.Select(write)]);
}

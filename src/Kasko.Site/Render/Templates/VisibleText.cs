using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Markdown.Passages;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Writes a value for its position: as content, with passages in other languages marked and soft hyphens in long
/// Finnish words, or as plain text for attributes and titles.
/// </summary>
internal sealed class VisibleText(Language language, Hyphenator hyphenator)
{
    public string Content(object? value, Scriban.Parsing.SourceSpan at = default) => Content(value, language, at);

    public static string Plain(object? value, Scriban.Parsing.SourceSpan at = default) => value switch
    {
        Html html => html.Text,
        Phrase phrase => PlainPhrase(phrase, at),
        _ => HtmlText.Escape(Written(value, at)),
    };

    /// <summary>A value as text, in the invariant culture.</summary>
    /// <exception cref="ScriptRuntimeException">The value is an object or a list: it has no text, and may contain itself.</exception>
    public static string Written(object? value, Scriban.Parsing.SourceSpan at = default) => value switch
    {
        string text => text,
        IScriptObject or ScriptArray => throw new ScriptRuntimeException(at, "this is an object or a list, which has no text; write one of its members"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string Content(object? value, Language of, Scriban.Parsing.SourceSpan at) => value switch
    {
        Html html => html.Text,
        Prose prose => PassageHtml.Of(prose.Text, of, hyphenator),
        Phrase phrase => PhraseContent(phrase, at),
        _ => HtmlText.Escape(Written(value, at)),
    };

    private static string PlainPhrase(Phrase phrase, Scriban.Parsing.SourceSpan at)
    {
        var values = new string[phrase.Values.Length];
        for (var index = 0; index < values.Length; index++) values[index] = Plain(phrase.Values[index], at);
        return Placeholders.Fill(HtmlText.Escape(PassageText.Plain(phrase.Text)), values);
    }

    private string PhraseContent(Phrase phrase, Scriban.Parsing.SourceSpan at)
    {
        var values = new string[phrase.Values.Length];
        for (var index = 0; index < values.Length; index++) values[index] = Content(phrase.Values[index], phrase.Language, at);
        return Placeholders.Fill(PassageHtml.Of(phrase.Text, phrase.Language, hyphenator), values);
    }
}

using Kasko.Site.Languages;

namespace Kasko.Site.Markdown;

/// <summary>
/// Escapes text for HTML, in content and in quoted attributes. The framework's encoder would also turn no-break
/// spaces and soft hyphens into numbers, which a Finnish page is full of.
/// </summary>
public static class HtmlText
{
    public static string Escape(string text) => text.AsSpan().IndexOfAny("<>&\"'") < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>A text that may hold passages in another language, each in a <c>span</c> with its language.</summary>
    public static string Prose(string text) => string.Concat(PassageText.Split(text).Select(run =>
        run.Language is null ? Escape(run.Text) : $"<span lang=\"{run.Language}\">{Escape(run.Text)}</span>"));
}

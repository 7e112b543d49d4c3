using System.Buffers;

namespace Kasko.Site.Quoting;

/// <summary>
/// Escapes text for HTML, in content and in quoted attributes. The framework's encoder would also encode no-break
/// spaces and soft hyphens, of which a Finnish page has many.
/// </summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"'");

    /// <summary>Whether a text remains as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => text.IndexOfAny(Escaped) < 0;

    public static string Escape(string text) => IsPlain(text)
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
}

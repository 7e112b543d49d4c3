namespace Kasko.Site.Quoting;

/// <summary>
/// Escapes text for HTML, in content and in quoted attributes. The framework's encoder would also encode no-break
/// spaces and soft hyphens, of which a Finnish page has many.
/// </summary>
public static class HtmlText
{
    public static string Escape(string text) => text.AsSpan().IndexOfAny("<>&\"'") < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
}

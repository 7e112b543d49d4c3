using System.Text;

namespace Kasko.Site.Quoting;

/// <summary>Texts in the configuration of nginx.</summary>
internal static class NginxText
{
    /// <summary>
    /// A parameter in quotation marks, which backslashes escape there. A <c>$</c> would begin a variable, and nginx cannot
    /// escape it, so it is percent-encoded.
    /// </summary>
    public static string Quoted(string text) =>
        new StringBuilder(UrlText.OnOneLine(text)).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "%24").Insert(0, '"').Append('"').ToString();

    /// <summary>The rest of a comment line.</summary>
    public static string Comment(string text) => UrlText.OnOneLine(text);
}

using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Render.Security;

/// <summary>The inline styles of a page, as a policy names them: by a hash of their text (CSP Level 3, 6.7.3.3).</summary>
public static partial class InlineStyles
{
    private static readonly SearchValues<string> Tag = SearchValues.Create(["<style"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Each as <c>'sha256-…'</c>, in document order.</summary>
    public static ImmutableArray<string> In(ReadOnlySpan<char> html) =>
        html.ContainsAny(Tag) ? [.. Element().Matches(html.ToString()).Select(style => Hash(style.Groups["css"].Value)).Distinct()] : [];

    private static string Hash(string css) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    [GeneratedRegex("<style(\\s[^>]*)?>(?<css>.*?)</style", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Element();
}

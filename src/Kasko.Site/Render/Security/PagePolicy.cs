using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Kasko.Site.Render.Security;

/// <summary>
/// The element in a page's head that declares what it may load, for hosts that do not send our headers. It is inserted
/// before anything that loads, so that no theme can omit it or precede it.
/// </summary>
internal sealed partial class PagePolicy(ContentPolicy policy)
{
    /// <summary>That of most pages.</summary>
    private readonly string _usual = Meta(policy, [], isSearch: false);

    /// <param name="styles">The page's inline styles, see <see cref="InlineStyles"/>.</param>
    /// <param name="isSearch">Whether it is the page for searching, whose address may contain what someone searches for.</param>
    public string Meta(ImmutableArray<string> styles, bool isSearch) => styles.IsEmpty && !isSearch ? _usual : Meta(policy, styles, isSearch);

    /// <summary>Where it is inserted: at the start of the head, after the encoding if that comes first.</summary>
    public static int PlaceIn(ReadOnlySpan<char> html)
    {
        foreach (var start in Start().EnumerateMatches(html)) return start.Length;
        return 0;
    }

    private static string Meta(ContentPolicy policy, ImmutableArray<string> styles, bool isSearch) =>
        $"""

        <meta http-equiv="Content-Security-Policy" content="{policy.OfPage(styles, isSearch)}">
        <meta name="referrer" content="{(isSearch ? "no-referrer" : SecurityHeaders.Referrer)}">
        """.ReplaceLineEndings("\n");

    [GeneratedRegex(@"^(\s*<!doctype[^>]*>)?(\s*<html(\s[^>]*)?>)?(\s*<head(\s[^>]*)?>)?(\s*<meta\s+charset=[^>]*>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

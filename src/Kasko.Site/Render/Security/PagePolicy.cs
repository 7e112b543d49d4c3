using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Kasko.Site.Render.Security;

/// <summary>
/// The part of a page's head that says what it may load, for hosts that send no headers of ours. It comes before
/// anything that loads, so that no theme can forget it or come before it.
/// </summary>
internal static partial class PagePolicy
{
    /// <param name="styles">The page's own, see <see cref="InlineStyles"/>.</param>
    public static string Meta(ContentPolicy policy, ImmutableArray<string> styles) =>
        $"""

        <meta http-equiv="Content-Security-Policy" content="{policy.OfPage(styles)}">
        <meta name="referrer" content="{SecurityHeaders.Referrer}">
        """.ReplaceLineEndings("\n");

    /// <summary>Where in a page it goes: at the start of the head, after the encoding where that comes first.</summary>
    public static int PlaceIn(string html) => Start().Match(html).Length;

    [GeneratedRegex(@"^(\s*<!doctype[^>]*>)?(\s*<html(\s[^>]*)?>)?(\s*<head(\s[^>]*)?>)?(\s*<meta\s+charset=[^>]*>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

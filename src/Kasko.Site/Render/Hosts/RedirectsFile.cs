using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// Redirects from former addresses for Netlify and Cloudflare Pages, and the languages' not-found pages, which
/// Cloudflare finds by itself. Each host ignores lines that it does not support.
/// </summary>
internal static class RedirectsFile
{
    /// <summary>Cloudflare reads no more lines; the redirect pages at the former addresses work without it.</summary>
    private const int Most = 2000;

    public static string Of(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        var moved = rules.Redirects.SelectMany(redirect => redirect.Addresses.Select(from => (From: NetlifyText.Path(rules.Base + from), Target: Address(redirect))))
            .Take(Most).ToList();
        return "# Written by kasko. Goes to the root of what is deployed.\n"
            // Without an exclamation mark, Netlify serves the page at the former address instead.
            + (hosts.Contains(Host.Netlify) ? string.Concat(moved.Select(each => $"{each.From} {each.Target} 301!\n")) : "")
            + (hosts.Contains(Host.CloudflarePages) ? string.Concat(moved.Select(each => $"{each.From} {each.Target} 301\n")) : "")
            + (hosts.Contains(Host.Netlify) ? string.Concat(rules.NotFound.Reverse().Select(page => NotFound(page, rules))) : "");
    }

    private static string NotFound(NotFoundRule page, HostConfiguration rules) =>
        $"{NetlifyText.Path(rules.Base + page.Folder)}* {NetlifyText.Path(rules.Base + page.File)} 404\n";

    /// <summary>A colon would begin a placeholder, and an asterisk is a wildcard.</summary>
    private static string Address(RedirectRule redirect) => NetlifyText.Path(Uri.UnescapeDataString(redirect.Target));
}

using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Hosts;

/// <summary>
/// The old addresses for Netlify and Cloudflare Pages, and the languages' pages for what is not found, which Cloudflare
/// finds by itself. Each host passes over a line it has no use for.
/// </summary>
internal static class RedirectsFile
{
    /// <summary>Cloudflare reads no more; the pages at the old addresses lead on without it.</summary>
    private const int Most = 2000;

    public static string Of(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        var moved = rules.Redirects.SelectMany(redirect => redirect.Addresses.Select(from => (From: HostPath.Encoded(rules.Base + from), Target: Address(redirect))))
            .Take(Most).ToList();
        return "# Written by kasko. Goes to the root of what is deployed.\n"
            // Netlify prefers the page that lies at the old address unless there is an exclamation mark.
            + (hosts.Contains(Host.Netlify) ? string.Concat(moved.Select(each => $"{each.From} {each.Target} 301!\n")) : "")
            + (hosts.Contains(Host.CloudflarePages) ? string.Concat(moved.Select(each => $"{each.From} {each.Target} 301\n")) : "")
            + (hosts.Contains(Host.Netlify) ? string.Concat(rules.NotFound.Reverse().Select(page => NotFound(page, rules))) : "");
    }

    private static string NotFound(NotFoundRule page, HostConfiguration rules) =>
        $"{HostPath.Encoded(rules.Base + page.Folder)}* {HostPath.Encoded(rules.Base + page.File)} 404\n";

    /// <summary>A colon would begin a placeholder, and an asterisk is one.</summary>
    private static string Address(RedirectRule redirect) => HostPath.Encoded(Uri.UnescapeDataString(redirect.Target));
}

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
    /// <summary>Cloudflare reads no more lines, and also counts those that are for Netlify; the redirect pages at the former addresses work without it.</summary>
    private const int MostLines = 2000;

    public static string Of(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        var fitting = Fitting(rules, hosts);
        return "# Written by kasko. Goes to the root of what is deployed.\n"
            + (hosts.Contains(Host.Netlify) ? string.Concat(rules.ByQuery.Select(rule => ByQuery(rule, rules))) : "")
            + string.Concat(rules.Redirects.Take(fitting).Select(redirect => Lines(redirect, rules, hosts)))
            + (hosts.Contains(Host.Netlify) ? string.Concat(rules.Redirects.Skip(fitting).Select(redirect => Lines(redirect, rules, [Host.Netlify]))) : "")
            + (hosts.Contains(Host.Netlify) ? string.Concat(rules.NotFound.Reverse().Select(page => NotFound(page, rules))) : "");
    }

    /// <summary>That of Cloudflare Pages; Netlify has no limit.</summary>
    public static RedirectQuota Quota(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        var fitting = Fitting(rules, hosts);
        return new RedirectQuota(HostNames.Keys.Of(Host.CloudflarePages), rules.Redirects.Length, fitting, (double)rules.Redirects.Take(fitting).Sum(redirect => LinesOf(redirect, hosts)) / MostLines);
    }

    /// <summary>Whether Netlify can answer a former address with a query.</summary>
    public static bool CanRead(FormerRule rule) => !rule.IsGone && NetlifyText.Query(rule.From.Query) is not null;

    /// <summary>How many redirects both hosts read.</summary>
    private static int Fitting(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        if (!hosts.Contains(Host.CloudflarePages)) return rules.Redirects.Length;
        var lines = 0;
        return rules.Redirects.TakeWhile(redirect => (lines += LinesOf(redirect, hosts)) <= MostLines).Count();
    }

    private static int LinesOf(FormerRule redirect, ImmutableArray<Host> hosts) =>
        redirect.From.Paths.Count() * hosts.Count(host => host is Host.Netlify or Host.CloudflarePages);

    /// <summary>The first line that matches applies. Without an exclamation mark, Netlify serves the page at the former address instead.</summary>
    private static string Lines(FormerRule redirect, HostConfiguration rules, ImmutableArray<Host> hosts) => string.Concat(redirect.From.Paths.Select(from =>
    {
        var line = $"{NetlifyText.Path(rules.Base + from)} {Address(redirect)} 301";
        return (hosts.Contains(Host.Netlify) ? $"{line}!\n" : "") + (hosts.Contains(Host.CloudflarePages) ? $"{line}\n" : "");
    }));

    /// <summary>Before the others, since the first that matches applies. Cloudflare ignores lines of this form, and does not count them.</summary>
    private static string ByQuery(FormerRule rule, HostConfiguration rules) => CanRead(rule)
        ? string.Concat(rule.From.Paths.Select(from => $"{NetlifyText.Path(rules.Base + from)} {NetlifyText.Query(rule.From.Query)} {Address(rule)} 301!\n"))
        : "";

    private static string NotFound(NotFoundRule page, HostConfiguration rules) =>
        $"{NetlifyText.Path(rules.Base + page.Folder)}* {NetlifyText.Path(rules.Base + page.File)} 404\n";

    /// <summary>A colon would begin a placeholder, and an asterisk is a wildcard.</summary>
    private static string Address(FormerRule redirect) => NetlifyText.Path(Uri.UnescapeDataString(redirect.Target));
}

using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Render.Hosts;

/// <summary>The configuration files for the hosts named in <c>site.yml</c>: headers, redirects, not-found pages.</summary>
public static class HostFiles
{
    /// <param name="files">Everything else that is published, by path.</param>
    /// <param name="styles">The inline styles of pages, see <see cref="InlineStyles"/>.</param>
    /// <param name="diagnostics">Where a host's limits are reported.</param>
    public static ImmutableArray<Output> Of(ComposedSite site, ContentPolicy policy, IReadOnlyCollection<string> files, IEnumerable<string> styles, DiagnosticList diagnostics)
    {
        var hosts = site.Settings.Hosting.Hosts.Value;
        if (hosts.IsEmpty) return [];
        var rules = HostConfiguration.Of(site, policy, files, styles);
        foreach (var quota in Quotas(rules, hosts))
        {
            if (quota.IsOver) diagnostics.Add(RedirectLimit.Over(site.Settings.Hosting.Hosts.At, quota.Host, quota.Redirects, quota.Fitting));
            else if (quota.IsNearlyFull) diagnostics.Add(RedirectLimit.Near(site.Settings.Hosting.Hosts.At, quota.Host, quota.Redirects, quota.Filled));
        }

        foreach (var host in hosts)
            if (Unread(host, rules) is > 0 and var unread) diagnostics.Add(RedirectLimit.OfQueries(site.Settings.Hosting.Hosts.At, HostNames.Keys.Of(host), rules.Former.Length, unread));

        return [.. hosts.SelectMany(host => Of(host, rules, hosts)).DistinctBy(file => file.Path).Select(Written)];

        static Output Written((string Path, string Text) file) => new(file.Path, Encoding.UTF8.GetBytes(file.Text.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static IEnumerable<RedirectQuota> Quotas(HostConfiguration rules, ImmutableArray<Host> hosts)
    {
        if (hosts.Contains(Host.CloudflarePages)) yield return RedirectsFile.Quota(rules, hosts);
        if (hosts.Contains(Host.AzureStaticWebApps)) yield return AzureFile.Quota(rules);
    }

    /// <summary>How many former addresses a host does not answer, since it cannot tell them apart by their query.</summary>
    private static int Unread(Host host, HostConfiguration rules) => host switch
    {
        Host.Nginx or Host.Caddy or Host.Apache => 0,
        Host.Netlify => rules.ByQuery.Count(rule => !RedirectsFile.CanRead(rule)),
        _ => rules.ByQuery.Length,
    };

    private static IEnumerable<(string Path, string Text)> Of(Host host, HostConfiguration rules, ImmutableArray<Host> hosts) => host switch
    {
        Host.Nginx => [(HostFilePath.Nginx, NginxFile.Of(rules)), (HostFilePath.NginxBrotli, NginxFile.Brotli(rules))],
        Host.Caddy => [(HostFilePath.Caddy, CaddyFile.Of(rules))],
        Host.Apache => [(HostFilePath.Apache, ApacheFile.Of(rules))],
        Host.GitHubPages => [(HostFilePath.NoJekyll, "")],
        Host.Netlify or Host.CloudflarePages => [(HostFilePath.Headers, HeadersFile.Of(rules)), (HostFilePath.Redirects, RedirectsFile.Of(rules, hosts))],
        Host.AzureStaticWebApps => [(HostFilePath.Azure, AzureFile.Of(rules))],
        _ => throw new ArgumentOutOfRangeException(nameof(host)),
    };
}

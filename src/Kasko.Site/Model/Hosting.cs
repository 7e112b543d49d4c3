using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>Where the site is served from, as <c>site.yml</c> names it.</summary>
public enum Host
{
    Nginx,
    Apache,
    Caddy,
    GitHubPages,
    Netlify,
    CloudflarePages,
    AzureStaticWebApps,
}

public static class HostNames
{
    public static readonly Keys<Host> Keys = new(
        ("nginx", Host.Nginx), ("apache", Host.Apache), ("caddy", Host.Caddy), ("github-pages", Host.GitHubPages),
        ("netlify", Host.Netlify), ("cloudflare-pages", Host.CloudflarePages), ("azure-static-web-apps", Host.AzureStaticWebApps));
}

/// <param name="Hosts">Each gets the files it reads; with none the folder is the site alone.</param>
/// <param name="Hsts">Null where the town promises nothing for its host name.</param>
public sealed record Hosting(Sourced<ImmutableArray<Host>> Hosts, Sourced<StrictTransport?> Hsts)
{
    /// <summary>Whether a host is named that reads compressed files lying beside the others.</summary>
    public bool ReadsCompressed => Hosts.Value.Any(host => host is Host.Nginx or Host.Apache or Host.Caddy);
}

/// <summary>The promise of RFC 6797 that the host name is only ever reached by HTTPS. It holds for every site at that name.</summary>
/// <param name="MaxAge">In seconds; 0 takes an earlier promise back.</param>
public sealed record StrictTransport(int MaxAge, bool IncludesSubdomains);

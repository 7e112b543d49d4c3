using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>The host that serves the site, as named in <c>site.yml</c>.</summary>
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

    /// <summary>The largest file that a host takes, in bytes, as its documentation says; null where it gives no limit.</summary>
    public static long? FileLimit(this Host host) => host switch
    {
        Host.CloudflarePages => 25 * 1024 * 1024,
        Host.GitHubPages => 100 * 1024 * 1024,
        _ => null,
    };
}

/// <param name="Hosts">The hosts whose configuration files are written; with none, only the site itself.</param>
/// <param name="Hsts">Null when the town does not use HSTS for its host name.</param>
public sealed record Hosting(Sourced<ImmutableArray<Host>> Hosts, Sourced<StrictTransport?> Hsts)
{
    /// <summary>Whether a named host serves compressed files that are stored beside the originals.</summary>
    public bool ReadsCompressed => Hosts.Value.Any(host => host is Host.Nginx or Host.Apache or Host.Caddy);
}

/// <summary>
/// HTTP Strict Transport Security (RFC 6797): the host name is only reached by HTTPS. It applies to every site at that host name.
/// </summary>
/// <param name="MaxAge">In seconds; 0 revokes it.</param>
public sealed record StrictTransport(int MaxAge, bool IncludesSubdomains);

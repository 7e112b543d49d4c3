using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Load;

/// <summary>Reads <c>hosts</c> and <c>security</c> of <c>site.yml</c>.</summary>
internal static class HostingReader
{
    private static readonly ImmutableArray<(string, Host)> Names =
    [
        ("nginx", Host.Nginx), ("apache", Host.Apache), ("caddy", Host.Caddy), ("github-pages", Host.GitHubPages),
        ("netlify", Host.Netlify), ("cloudflare-pages", Host.CloudflarePages), ("azure-static-web-apps", Host.AzureStaticWebApps),
    ];

    public static Hosting Read(YamlFields settings) => new(
        [.. settings.Choices("hosts", Names).Distinct().Order()],
        // Null also where nothing stands under the key.
        settings.Optional("security", security => security.Optional("hsts", Hsts)!));

    private static StrictTransport Hsts(YamlFields fields)
    {
        var seconds = fields.Integer("max_age");
        if (seconds < 0) fields.Fail(HstsAge.At(fields.PlaceOf("max_age"), seconds));
        return new StrictTransport(seconds, fields.Flag("include_subdomains"));
    }
}

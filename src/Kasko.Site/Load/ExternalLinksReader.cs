using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Load;

/// <summary>Reads <c>external</c> of <c>site.yml</c>: how external links are checked.</summary>
internal static class ExternalLinksReader
{
    public static AllowedExternalLinks Allowed(YamlFields settings) => settings.Optional("external", fields =>
    {
        var hosts = ImmutableArray.CreateBuilder<string>();
        var beginnings = ImmutableArray.CreateBuilder<Uri>();
        foreach (var written in fields.Texts("allow"))
        {
            if (Uri.CheckHostName(written.Value) is UriHostNameType.Dns) hosts.Add(new Uri($"https://{written.Value}/").IdnHost);
            else if (Uri.TryCreate(written.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") beginnings.Add(WebAddress.InAscii(address));
            else fields.Fail(NotAHost.At(written.At, written.Value));
        }

        return new AllowedExternalLinks(hosts.ToImmutable(), beginnings.ToImmutable());
    }) ?? AllowedExternalLinks.None;
}

using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Load;

/// <summary>Reads <c>hosts</c> and <c>security</c> of <c>site.yml</c>.</summary>
internal static class HostingReader
{
    public static Hosting Read(YamlFields settings) => new(
        settings.Sourced<ImmutableArray<Host>>("hosts", [.. settings.Choices("hosts", HostNames.Keys).Distinct().Order()]),
        settings.Section("security", security => security.Sourced("hsts", security.Optional("hsts", Hsts))));

    private static StrictTransport Hsts(YamlFields fields)
    {
        var seconds = fields.Integer("max_age");
        if (seconds < 0) fields.Fail(HstsAge.At(fields.PlaceOf("max_age"), seconds));
        return new StrictTransport(seconds, fields.Flag("include_subdomains"));
    }
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares the hosts of links to other websites, and of mail addresses, in any order.</summary>
/// <param name="same">Hosts of one website that has one for each language: “example.fi example.se”.</param>
internal sealed class HostDrift(ImmutableArray<Sourced<string>> same)
{
    private const string Mail = "mailto:";

    private readonly ImmutableDictionary<string, string> _sites = same
        .Select(hosts => hosts.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Plain).ToArray())
        .SelectMany(hosts => hosts.Select(host => (Host: host, Site: hosts[0])))
        .DistinctBy(host => host.Host)
        .ToImmutableDictionary(host => host.Host, host => host.Site, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Of(TranslationPair pair)
    {
        var original = Hosts(pair.Original.Outline);
        var translation = Hosts(pair.Translation.Outline);
        // With another number of links, that is what is reported.
        if (original.Count != translation.Count || original.Count == 0) return [];
        original.RemoveAll(host =>
        {
            var found = translation.FindIndex(other => other.Site == host.Site);
            if (found >= 0) translation.RemoveAt(found);
            return found >= 0;
        });
        return original.Zip(translation, (host, other) => DifferentHosts.At(other.At, other.Host, host.Host, host.At));
    }

    private List<(string Host, string Site, SourceSpan At)> Hosts(Outline outline)
    {
        var hosts = new List<(string Host, string Site, SourceSpan At)>();
        foreach (var link in outline.Links)
            if (HostOf(link.Target) is { } host) hosts.Add((host, _sites.GetValueOrDefault(host, host), link.At));
        return hosts;
    }

    private static string? HostOf(string target)
    {
        if (target.StartsWith(Mail, StringComparison.OrdinalIgnoreCase))
            return target.LastIndexOf('@') is > 0 and var at ? Plain(target[(at + 1)..].Split('?')[0]) : null;
        // An address without these signs stays within the site; most do, and reading an address takes longer.
        if (!target.AsSpan().ContainsAny(':', '\\') && !target.Contains("//", StringComparison.Ordinal)) return null;
        return Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Host.Length > 0 ? Plain(address.Host) : null;
    }

    private static string Plain(string host)
    {
        var lower = host.ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower["www.".Length..] : lower;
    }
}

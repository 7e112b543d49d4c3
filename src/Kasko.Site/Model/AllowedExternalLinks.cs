using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>External addresses that are not checked, because their servers answer programs wrongly.</summary>
/// <param name="Hosts">Including subdomains: <c>example.org</c> also covers <c>www.example.org</c>.</param>
/// <param name="Beginnings">Absolute addresses; every address that starts with one of them is covered.</param>
public sealed record AllowedExternalLinks(ImmutableArray<string> Hosts, ImmutableArray<Uri> Beginnings)
{
    public static AllowedExternalLinks None { get; } = new([], []);

    public bool Includes(Uri address) =>
        Hosts.Any(host => address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase))
        || Beginnings.Any(beginning => WebAddress.InAscii(address).AbsoluteUri.StartsWith(beginning.AbsoluteUri, StringComparison.Ordinal));
}

using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>Addresses outside the site that are right, whatever their servers answer.</summary>
/// <param name="Hosts">With everything below them: <c>example.org</c> means <c>www.example.org</c> too.</param>
/// <param name="Beginnings">Absolute addresses, with everything that begins like them.</param>
public sealed record AllowedExternalLinks(ImmutableArray<string> Hosts, ImmutableArray<Uri> Beginnings)
{
    public static AllowedExternalLinks None { get; } = new([], []);

    public bool Includes(Uri address) =>
        Hosts.Any(host => address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase))
        || Beginnings.Any(beginning => address.AbsoluteUri.StartsWith(beginning.AbsoluteUri, StringComparison.Ordinal));
}

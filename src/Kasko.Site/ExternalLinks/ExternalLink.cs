using Kasko.Site.Diagnostics;

namespace Kasko.Site.ExternalLinks;

/// <summary>A link that leads out of the site.</summary>
/// <param name="Address">Of http or https.</param>
/// <param name="At">Where it is written.</param>
public sealed record ExternalLink(Uri Address, SourceSpan At)
{
    /// <summary>What a server is asked for: the address without the place on the page.</summary>
    internal Uri Page { get; } = new(Address.GetLeftPart(UriPartial.Query));
}

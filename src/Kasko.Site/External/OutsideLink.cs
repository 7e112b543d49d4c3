using Kasko.Site.Diagnostics;

namespace Kasko.Site.External;

/// <summary>A link that leads out of the site.</summary>
/// <param name="Address">Of http or https.</param>
/// <param name="At">Where it is written.</param>
public sealed record OutsideLink(Uri Address, SourceSpan At)
{
    /// <summary>What is asked of a server: the address without the place on the page.</summary>
    internal Uri Asked { get; } = new(Address.GetLeftPart(UriPartial.Query));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.ExternalLinks;

/// <summary>A link to another site.</summary>
/// <param name="Address">With the scheme http or https.</param>
/// <param name="At">Its place in the source.</param>
public sealed record ExternalLink(Uri Address, SourceSpan At)
{
    /// <summary>The address that is requested: without the fragment.</summary>
    internal Uri Page { get; } = new(Address.GetLeftPart(UriPartial.Query));
}

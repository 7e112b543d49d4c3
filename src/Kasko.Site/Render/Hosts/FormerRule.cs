using Kasko.Site.Model;

namespace Kasko.Site.Render.Hosts;

/// <summary>How a former address is answered: with status 301 (RFC 9110, 15.4.2), or with 410 (15.5.11) when no page replaces it.</summary>
/// <param name="To">The present address; null when it is gone.</param>
internal sealed record FormerRule(FormerAddress From, Uri? To)
{
    public bool IsGone => To is null;

    /// <summary>The present address on the same host, percent-encoded.</summary>
    public string Target => To?.AbsolutePath ?? "";
}

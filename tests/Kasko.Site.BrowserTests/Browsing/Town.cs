namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The sites that are looked at.</summary>
public enum Town
{
    /// <summary>The repository's own site, with nothing measured yet.</summary>
    Kasko,

    /// <summary>The invented town of the tests, with every figure there.</summary>
    Talludden,
}

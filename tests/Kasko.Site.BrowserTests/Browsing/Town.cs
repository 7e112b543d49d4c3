namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The sites under test.</summary>
public enum Town
{
    /// <summary>The repository's own site, which has no figures yet.</summary>
    Kasko,

    /// <summary>The tests' invented town, with figures of every kind.</summary>
    Talludden,
}

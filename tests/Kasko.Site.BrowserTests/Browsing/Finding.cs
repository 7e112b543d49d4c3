namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>What is wrong in one place of a page. The scripts beside the tests make it.</summary>
public sealed record Finding
{
    /// <summary>What should hold: an axe rule's id, or our own words.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The element, as a selector or by its text.</summary>
    public string Target { get; init; } = "";

    /// <summary>What was seen instead.</summary>
    public string Why { get; init; } = "";

    public override string ToString() => $"{Rule}: {Target}: {Why}";
}

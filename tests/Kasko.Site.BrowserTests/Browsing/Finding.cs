namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A problem in one place of a page, as returned by the scripts beside the tests.</summary>
public sealed record Finding
{
    /// <summary>The rule that is broken: an axe rule's id, or a name of our own.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The element, as a selector or by its text.</summary>
    public string Target { get; init; } = "";

    /// <summary>What was found instead.</summary>
    public string Why { get; init; } = "";

    public override string ToString() => $"{Rule}: {Target}: {Why}";
}

namespace Kasko.Site.BrowserTests;

/// <summary>What axe says about one element.</summary>
public sealed record AxeFinding
{
    /// <summary><c>violation</c>, or <c>incomplete</c> for what axe could not decide.</summary>
    public string Kind { get; init; } = "";

    public string Rule { get; init; } = "";

    public string Target { get; init; } = "";

    public string Why { get; init; } = "";

    public override string ToString() => $"{Kind} {Rule}: {Target}: {Why}";
}

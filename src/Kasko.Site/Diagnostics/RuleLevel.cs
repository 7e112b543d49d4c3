namespace Kasko.Site.Diagnostics;

/// <summary>How a site takes a rule.</summary>
public enum RuleLevel
{
    Off,
    Warning,
    Error,
}

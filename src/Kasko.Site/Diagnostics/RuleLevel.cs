namespace Kasko.Site.Diagnostics;

/// <summary>A site's setting of a rule.</summary>
public enum RuleLevel
{
    Off,
    Warning,
    Error,
}

using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics;

/// <summary>A site's setting of a rule.</summary>
public enum RuleLevel
{
    Off,
    Warning,
    Error,
}

public static class RuleLevels
{
    public static readonly Keys<RuleLevel> Keys = new(("error", RuleLevel.Error), ("warning", RuleLevel.Warning), ("off", RuleLevel.Off));
}

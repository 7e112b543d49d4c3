using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>What a municipal strategy must take into account by the Local Government Act 410/2015, 37 §, in the order of the act.</summary>
public enum Matter
{
    Wellbeing,
    Services,

    /// <summary>The targets for services that laws on municipal tasks set.</summary>
    ServiceTargets,
    Ownership,
    Personnel,
    Participation,
    Environment,
}

public static class Matters
{
    public static readonly Keys<Matter> Keys = new(
        ("wellbeing", Matter.Wellbeing), ("services", Matter.Services), ("service_targets", Matter.ServiceTargets), ("ownership", Matter.Ownership),
        ("personnel", Matter.Personnel), ("participation", Matter.Participation), ("environment", Matter.Environment));
}

/// <summary>The pages on which the strategy takes a matter into account.</summary>
public sealed record MatterPages(Matter Matter, ImmutableArray<Sourced<PageId>> Pages);

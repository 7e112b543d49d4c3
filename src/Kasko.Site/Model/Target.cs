namespace Kasko.Site.Model;

/// <summary>A level that the town has set for a measure, for a period.</summary>
/// <param name="Figure">Without a value, what was set before no longer holds.</param>
/// <param name="IsInterim">Whether it is a step on the way to the target level.</param>
/// <param name="Decided">Null when it is not known.</param>
/// <param name="Why">Why it was set or changed.</param>
public sealed record Target(Observation Figure, bool IsInterim = false, DateOnly? From = null, TargetDecision? Decided = null, Localized<string>? Why = null)
{
    /// <summary>The day from which it holds; null when it has held from the beginning.</summary>
    public DateOnly? HoldsFrom => From ?? Decided?.Date;

    /// <summary>Whether it held on the last day of a period.</summary>
    public bool HeldIn(Period period) => HoldsFrom is not { } from || from < period.End;
}

/// <summary>The decision about a target.</summary>
/// <param name="Section">Of the minutes.</param>
/// <param name="Url">The minutes.</param>
public sealed record TargetDecision(Localized<string>? Body, DateOnly Date, string? Section, Uri? Url);

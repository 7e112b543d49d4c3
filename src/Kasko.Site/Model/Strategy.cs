using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>One of the strategy's listed advantages.</summary>
public sealed record Advantage(Localized<string> Title);

/// <summary>A row of the follow-up table.</summary>
/// <param name="Goals">The goals it follows from; empty where the strategy names none.</param>
public sealed record Benefit(Sourced<string> Id, Localized<string> Title, ImmutableArray<Sourced<PageId>> Goals);

/// <summary>Something counted to see whether a benefit comes true.</summary>
/// <param name="Proposed">True until the town has adopted the measure.</param>
/// <param name="Decimals">How many decimals its values are shown with.</param>
/// <param name="Range">The bounds of a measure that is to be held; null for the other directions.</param>
/// <param name="OwnObservations">Those the town has written down itself, in order of period.</param>
/// <param name="OwnSource">Where the town has them from.</param>
/// <param name="Statistics">The series that <c>kasko statistics update</c> fetches.</param>
/// <param name="Official">What it fetched last; null before the first time.</param>
public sealed record Measure(
    Sourced<string> Id,
    Sourced<string> Benefit,
    int? Order,
    bool Proposed,
    Localized<string> Title,
    Localized<string> Definition,
    Localized<Unit> Unit,
    int Decimals,
    Direction Direction,
    HoldRange? Range,
    Observation? Baseline,
    Observation? Target,
    ImmutableArray<Observation> OwnObservations,
    FigureSource? OwnSource,
    Localized<string>? Owner,
    UpdateFrequency? Updated,
    StatisticsSource? Statistics = null,
    OfficialFigures? Official = null)
{
    /// <summary>The figures to show, in order of period: the official ones and, for the other periods, the town's own.</summary>
    public ImmutableArray<Observation> Observations => Official is null ? OwnObservations :
    [
        .. OwnObservations.Where(own => Official.Observations.All(official => official.Period != own.Period))
            .Concat(Official.Observations)
            .OrderBy(observation => observation.Period),
    ];

    /// <summary>What the figures to show are credited to.</summary>
    public FigureSource? Source => Official?.Source ?? OwnSource;

    /// <summary>The last observation that has a value.</summary>
    public Observation? Latest => Observations.LastOrDefault(observation => observation.Value is not null);

    /// <summary>The day on which the source last updated its figures; null where nobody says.</summary>
    /// <param name="zone">The town's.</param>
    public DateOnly? SourceUpdated(TimeZoneInfo zone) => Official?.Updated is { } moment
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime)
        : Source?.Updated;
}

/// <summary>A unit in the forms a page needs: as a heading, with one, and with any other number.</summary>
public sealed record Unit(string Heading, string One, string Other);

public enum Direction
{
    Up,
    Down,
    Hold,
}

public static class Directions
{
    public static readonly Keys<Direction> Keys = new(("up", Direction.Up), ("down", Direction.Down), ("hold", Direction.Hold));

    public static string Key(this Direction direction) => Keys.Of(direction);
}

public sealed record HoldRange(decimal From, decimal To);

/// <summary>A value of a measure for a period. No value means that it is missing or, where so marked, confidential.</summary>
public sealed record Observation(
    Period Period,
    decimal? Value,
    bool Provisional,
    bool Confidential,
    Localized<string>? Note,
    SourceSpan At,
    Schedule Schedule = default);

public enum UpdateFrequency
{
    Yearly,
    Quarterly,
    Monthly,
}

public static class UpdateFrequencies
{
    public static readonly Keys<UpdateFrequency> Keys = new(("yearly", UpdateFrequency.Yearly), ("quarterly", UpdateFrequency.Quarterly), ("monthly", UpdateFrequency.Monthly));

    public static string Key(this UpdateFrequency frequency) => Keys.Of(frequency);
}

/// <summary>Where a measure's figures come from.</summary>
/// <param name="Url">A page about them for readers of each language.</param>
/// <param name="Updated">When the source last updated them, by the town's own word; official figures say it themselves.</param>
public sealed record FigureSource(Localized<string> Title, Localized<Uri>? Url, string? Licence, Uri? LicenceUrl, DateOnly? Updated = null);

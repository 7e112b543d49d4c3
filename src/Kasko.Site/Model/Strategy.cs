using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>One of the advantages listed in the strategy.</summary>
public sealed record Advantage(Localized<string> Title);

/// <summary>A benefit of the strategy: a row of the follow-up table.</summary>
/// <param name="Goals">The goals that it follows from; empty when the strategy names none.</param>
public sealed record Benefit(Sourced<string> Id, Localized<string> Title, ImmutableArray<Sourced<PageId>> Goals);

/// <summary>A measured quantity that shows whether a benefit is achieved.</summary>
/// <param name="Proposed">True until the town has adopted the measure.</param>
/// <param name="Decimals">The number of decimals that its values are shown with.</param>
/// <param name="Range">The bounds of a measure that should stay within a range; null for the other directions, and when
/// it is not published on the day.</param>
/// <param name="Targets">All that have been set, also those that others have replaced.</param>
/// <param name="OwnObservations">Figures entered by the town, in order of period.</param>
/// <param name="OwnSource">The source of the town's own figures.</param>
/// <param name="Statistics">The series that <c>kasko statistics update</c> downloads.</param>
/// <param name="Official">The figures downloaded last; null before the first download.</param>
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
    ImmutableArray<Target> Targets,
    ImmutableArray<Observation> OwnObservations,
    FigureSource? OwnSource,
    Localized<string>? Owner,
    UpdateFrequency? UpdateFrequency,
    StatisticsSource? Statistics = null,
    OfficialFigures? Official = null)
{
    public const int MostDecimals = 6;

    /// <summary>How large a step is a change; null when that is not said.</summary>
    public decimal? Notable { get; init; }

    /// <summary>Its figures by a dimension; null when they are not divided.</summary>
    public Breakdown? Breakdown { get; init; }

    /// <summary>Whether it has steps in words in place of numbers.</summary>
    public bool IsQualitative { get; init; }

    /// <summary>What was judged in words, in order of period.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    /// <summary>Whether it is not published yet.</summary>
    public bool IsDraft { get; init; }

    public MeasureAddress Address { get; init; } = new(Title.Select(title => new Sourced<string>(title, Id.At)), IsSlug: false, Aliases: []);

    /// <summary>The figures to show, in order of period: the official ones and, for other periods, the town's own.</summary>
    public ImmutableArray<Observation> Observations => Official is null ? OwnObservations :
    [
        .. OwnObservations.Where(own => Official.Observations.All(official => official.Period.CompareTo(own.Period) != 0))
            .Concat(Official.Observations)
            .OrderBy(observation => observation.Period),
    ];

    /// <summary>The source to name with these figures.</summary>
    public FigureSource? Source => Official?.Source ?? OwnSource;

    /// <summary>The last observation that has a value.</summary>
    public Observation? Latest => Observations.LastOrDefault(observation => observation.Value is not null);

    /// <summary>The values for periods after the baseline's; figures before it are history.</summary>
    public IEnumerable<Observation> Results => Observations.Where(figure =>
        figure.Value is not null && (Baseline is not { Value: not null } baseline || figure.Period > baseline.Period));

    /// <summary>The target level that held for the latest result; without a result, the newest.</summary>
    public Observation? Target => Targets.LevelFor(Results.LastOrDefault()?.Period)?.Figure;

    /// <summary>The interim targets on the way to <see cref="Target"/>, in order of period.</summary>
    public ImmutableArray<Observation> InterimTargets => Targets.InterimFor(Results.LastOrDefault()?.Period);

    /// <summary>The day on which the source last updated its figures; null when unknown.</summary>
    /// <param name="zone">The town's.</param>
    public DateOnly? SourceUpdated(TimeZoneInfo zone) => Official?.Updated is { } moment
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime)
        : Source?.Updated?.Value;
}

/// <summary>The part of a measure's page in its address, and its former addresses.</summary>
/// <param name="Named">Its slug, or else its title.</param>
/// <param name="Aliases">Each redirects to the page in its language; null when it begins with the language's code, or
/// is the original's.</param>
public sealed record MeasureAddress(
    Localized<Sourced<string>> Named, bool IsSlug, ImmutableArray<(Language? Language, Sourced<string> Written)> Aliases);

/// <summary>A unit in the forms that a page needs: as a heading, with the number one, and with any other number.</summary>
public sealed record Unit(string Heading, string One, string Other)
{
    /// <summary>The same as passages in a language.</summary>
    public Unit Marked(Language language) => new(PassageText.Marked(Heading, language), PassageText.Marked(One, language), PassageText.Marked(Other, language));
}

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

public sealed record HoldRange(decimal From, decimal To, Schedule Schedule = default);

/// <summary>A value of a measure for a period. Without a value, it is missing or, when so marked, confidential.</summary>
public sealed record Observation(
    Period Period,
    decimal? Value,
    bool Provisional,
    bool Confidential,
    Localized<string>? Note,
    SourceSpan At,
    Schedule Schedule = default)
{
    /// <summary>The place of the value's key; otherwise that of the figure.</summary>
    public SourceSpan ValueAt { get; init; } = At;

    /// <summary>Whether it is estimated, not counted or measured.</summary>
    public bool Estimate { get; init; }

    /// <summary>Whether it and later figures cannot be compared with earlier ones.</summary>
    public bool Break { get; init; }
}

public enum UpdateFrequency
{
    EverySecondYear,
    Yearly,
    HalfYearly,
    Quarterly,
    Monthly,
}

public static class UpdateFrequencies
{
    public static readonly Keys<UpdateFrequency> Keys = new(
        ("every-second-year", UpdateFrequency.EverySecondYear), ("yearly", UpdateFrequency.Yearly), ("half-yearly", UpdateFrequency.HalfYearly), ("quarterly", UpdateFrequency.Quarterly), ("monthly", UpdateFrequency.Monthly));

    public static string Key(this UpdateFrequency frequency) => Keys.Of(frequency);
}

/// <summary>The source of a measure's figures.</summary>
/// <param name="Url">A page about them for readers of each language.</param>
/// <param name="Updated">When the source last updated them, as entered by the town; official figures contain this date themselves.</param>
public sealed record FigureSource(Localized<string> Title, Localized<Uri>? Url, string? Licence, Uri? LicenceUrl, Sourced<DateOnly>? Updated = null);

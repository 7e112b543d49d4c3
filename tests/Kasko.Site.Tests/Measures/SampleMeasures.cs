using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Tests.Languages;

namespace Kasko.Site.Tests.Measures;

/// <summary>Measures in a one-line notation.</summary>
internal static class SampleMeasures
{
    /// <param name="observations">Such as <c>"2024: 1250, 2025: 1261 provisional, 2026: missing, 2027: confidential"</c>.</param>
    public static Measure Measure(
        Direction direction = Direction.Up,
        string? baseline = null,
        string? target = null,
        string observations = "",
        HoldRange? range = null,
        int decimals = 0,
        string id = "residents") => new(
            Id: Written(id),
            Benefit: Written("residents-grow"),
            Order: null,
            Proposed: false,
            Title: Bilingual.Of("Invånarantal", "Asukasmäärä"),
            Definition: Bilingual.Of("Invånare i Kaskö den 31 december", "Kaskisten asukkaat 31. joulukuuta"),
            Unit: Bilingual.Of<Unit>(new("invånare", "invånare", "invånare"), new("asukkaat", "asukas", "asukasta")),
            Decimals: decimals,
            Direction: direction,
            Range: range,
            Baseline: baseline is null ? null : Figure(baseline),
            Targets: target is null ? [] : [new Target(Figure(target))],
            OwnObservations: [.. observations.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Figure)],
            OwnSource: null,
            Owner: null,
            UpdateFrequency: null);

    public static Observation Figure(string text)
    {
        var (period, words) = text.Split(": ") is [var before, var after] ? (before, after.Split(' ')) : throw new FormatException(text);
        return Figure(
            Period.Parse(period) ?? throw new FormatException(text),
            words[0] is "missing" or "confidential" ? null : decimal.Parse(words[0], CultureInfo.InvariantCulture),
            provisional: words.Contains("provisional"),
            confidential: words.Contains("confidential"));
    }

    public static Observation Figure(Period period, decimal? value, bool provisional = false, bool confidential = false) =>
        new(period, value, provisional, confidential, Note: null, new SourceSpan("content/measures/residents.yml"));

    private static Sourced<string> Written(string text) => new(text, new SourceSpan("content/measures/residents.yml"));
}

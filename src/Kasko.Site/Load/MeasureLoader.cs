using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;
using Kasko.Site.Rules.Strategy;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>content/measures/ID.yml</c>.</summary>
internal static class MeasureLoader
{
    public const string Folder = "content/measures";

    private static readonly ImmutableArray<(string, bool)> Statuses = [("proposed", true), ("adopted", false)];

    private static readonly ImmutableArray<(string, Direction)> Directions =
        [("up", Direction.Up), ("down", Direction.Down), ("hold", Direction.Hold)];

    private static readonly ImmutableArray<(string, Rhythm)> Rhythms =
        [("yearly", Rhythm.Yearly), ("quarterly", Rhythm.Quarterly), ("monthly", Rhythm.Monthly)];

    /// <summary>The measure, or null with what is wrong reported.</summary>
    public static Measure? Load(SourceTree tree, string path, DiagnosticList diagnostics)
    {
        if (tree.Text(path) is not { } text) return null;
        if (YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(WrongType.NotMapping(root.At, path));
            return null;
        }

        var fields = new YamlFields(mapping, diagnostics);
        var measure = Read(path[(Folder.Length + 1)..^".yml".Length], fields);
        if (measure.Direction is Direction.Hold && measure.Range is null) fields.Fail(MissingKey.At(fields.At, "range"));
        if (measure.Direction is not Direction.Hold && fields.Has("range")) fields.Fail(RangeWithoutHold.At(fields.PlaceOf("range")));
        if (measure.Decimals is < 0 or > 6) fields.Fail(DecimalsOutOfRange.At(fields.PlaceOf("decimals")));
        if (measure.Range is { } range && range.From > range.To) fields.Fail(RangeTurnedRound.At(fields.PlaceOf("range")));
        JudgeTime(measure, fields);
        ObservationReader.ReportSamePeriods(measure.Observations, fields);
        JudgeId(measure.Id.Value, path, fields);
        return fields.Complete() ? WithOfficialFigures(measure, tree, diagnostics) : null;
    }

    /// <summary>The straight way from the baseline to the target level needs time.</summary>
    private static void JudgeTime(Measure measure, YamlFields fields)
    {
        if (measure is { Direction: not Direction.Hold, Baseline: { } baseline, Target: { } target } && target.Period <= baseline.Period)
            fields.Fail(TargetBeforeBaseline.At(fields.PlaceOf("target"), target.Period.ToString(), baseline.Period.ToString()));
    }

    /// <summary>The id is part of addresses that never change.</summary>
    private static void JudgeId(string id, string path, YamlFields fields)
    {
        if (OpenDataPath.IsReserved(id)) fields.Fail(ReservedId.At(new SourceSpan(path), id));
        else if (!id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            fields.Fail(MeasureId.At(new SourceSpan(path), id));
    }

    /// <summary>The measure with the figures that were fetched for it; null where those cannot be read.</summary>
    private static Measure? WithOfficialFigures(Measure measure, SourceTree tree, DiagnosticList diagnostics)
    {
        var path = OfficialFigures.PathFor(measure.Id.Value);
        if (!tree.Exists(path)) return measure;
        if (OfficialFiguresLoader.Load(tree, path, diagnostics) is not { } official) return null;
        var fetched = official.Observations.ToLookup(observation => observation.Period);
        foreach (var twin in measure.Observations.Where(observation => fetched.Contains(observation.Period)))
            diagnostics.Add(OfficialAndOwn.At(twin.At, twin.Period.ToString(), path));
        return measure with
        {
            Observations =
            [
                .. measure.Observations.Where(observation => !fetched.Contains(observation.Period))
                    .Concat(official.Observations)
                    .OrderBy(observation => observation.Period),
            ],
            Source = official.Source,
            Official = official,
        };
    }

    private static Measure Read(string id, YamlFields fields) => new(
        new Sourced<string>(id, fields.At),
        fields.Text("benefit"),
        fields.OptionalInteger("order"),
        fields.Choice("status", Statuses),
        fields.Localized("title"),
        fields.Localized("definition"),
        fields.PerLanguage("unit", Unit) ?? Model.Localized.Of(_ => new Unit("", "", "")),
        fields.OptionalInteger("decimals") ?? 0,
        fields.Choice("direction", Directions),
        fields.Optional("range", range => new HoldRange(range.Number("from"), range.Number("to"))),
        fields.Optional("baseline", ObservationReader.Observation),
        fields.Optional("target", ObservationReader.Observation),
        [.. fields.List("observations", ObservationReader.Observation).OrderBy(observation => observation.Period)],
        fields.Optional("source", ObservationReader.OwnSource),
        fields.OptionalLocalized("owner"),
        fields.OptionalChoice("updated", Rhythms),
        StatisticsReader.Source(fields));

    private static Unit Unit(YamlFields fields) =>
        new(fields.Text("heading").Value, fields.Text("one").Value, fields.Text("other").Value);
}

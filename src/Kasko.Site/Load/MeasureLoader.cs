using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;

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
            diagnostics.Add(YamlRules.NotMapping(root.At, path));
            return null;
        }

        var fields = new YamlFields(mapping, diagnostics);
        var measure = Read(path[(Folder.Length + 1)..^".yml".Length], fields);
        if (measure.Direction is Direction.Hold && measure.Range is null) fields.Fail(YamlRules.MissingKey(fields.At, "range"));
        if (measure.Direction is not Direction.Hold && fields.Has("range")) fields.Fail(StrategyRules.RangeWithoutHold(fields.PlaceOf("range")));
        if (measure.Decimals is < 0 or > 6) fields.Fail(StrategyRules.Decimals(fields.PlaceOf("decimals")));
        foreach (var twin in measure.Observations.GroupBy(observation => observation.Period).SelectMany(same => same.Skip(1)))
            fields.Fail(StrategyRules.SamePeriod(twin.At, twin.Period.ToString()));
        return fields.Complete() ? measure : null;
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
        fields.Optional("baseline", Observation),
        fields.Optional("target", Observation),
        [.. fields.List("observations", Observation).OrderBy(observation => observation.Period)],
        fields.Optional("source", Source),
        fields.OptionalLocalized("owner"),
        fields.OptionalChoice("updated", Rhythms));

    private static Unit Unit(YamlFields fields) =>
        new(fields.Text("heading").Value, fields.Text("one").Value, fields.Text("other").Value);

    private static Observation Observation(YamlFields fields)
    {
        var observation = new Observation(
            fields.RequiredPeriod("period"), fields.OptionalNumber("value"), fields.Flag("provisional"),
            fields.Flag("confidential"), fields.OptionalLocalized("note"), fields.At, ScheduleReader.Read(fields));
        if (observation is { Confidential: true, Value: not null }) fields.Fail(StrategyRules.ConfidentialValue(fields.PlaceOf("value")));
        return observation;
    }

    private static FigureSource Source(YamlFields fields) => new(
        fields.Localized("title"), fields.OptionalAddress("url"),
        fields.OptionalText("licence")?.Value, fields.OptionalAddress("licence_url"));
}

using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Load;

/// <summary>Reads figures and their source, in a measure's own file and in the file of its official figures.</summary>
internal static class ObservationReader
{
    public static Observation Observation(YamlFields fields)
    {
        var observation = new Observation(
            fields.RequiredPeriod("period"), fields.OptionalNumber("value"), fields.Flag("provisional"),
            fields.Flag("confidential"), fields.OptionalLocalized("note"), fields.At, ScheduleReader.Read(fields))
        {
            ValueAt = fields.PlaceOf("value"),
            Estimate = fields.Flag("estimate"),
            Break = fields.Flag("break"),
        };
        if (observation is { Note: null, Break: true } or { Note: null, Estimate: true })
            fields.Report(MarkWithoutNote.At(fields.PlaceOf(observation.Break ? "break" : "estimate"), observation.Break));
        if (observation is { Confidential: true, Value: not null }) fields.Fail(ConfidentialValue.At(fields.PlaceOf("value")));
        return observation;
    }

    /// <summary>The source of official figures. Its title is the source's own words, so its languages are not compared.</summary>
    public static FigureSource OfficialSource(YamlFields fields) => Source(fields, fields.Codes("title").Select(text => text.Value));

    /// <summary>The source of figures that the town enters itself, with the day on which the source was last updated.</summary>
    public static FigureSource OwnSource(YamlFields fields) =>
        Source(fields, fields.LocalizedNames("title").Select(text => text.Value)) with { Updated = fields.OptionalSourcedDate("updated") };

    /// <summary>Reports periods that end on the same day, such as a year and its last month: they are the same point of a series.</summary>
    /// <param name="observations">In order of period.</param>
    public static void ReportSamePeriods(ImmutableArray<Observation> observations, YamlFields fields)
    {
        foreach (var (before, duplicate) in observations.Zip(observations.Skip(1)).Where(pair => pair.First.Period.CompareTo(pair.Second.Period) == 0))
            fields.Fail(SamePeriod.At(duplicate.At, before.Period.ToString(), duplicate.Period.ToString()));
    }

    private static FigureSource Source(YamlFields fields, Localized<string> title) => new(
        title, fields.OptionalLocalizedAddress("url"), fields.OptionalText("licence")?.Value, fields.OptionalAddress("licence_url"));
}

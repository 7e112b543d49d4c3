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
            fields.Flag("confidential"), fields.OptionalLocalized("note"), fields.At, ScheduleReader.Read(fields));
        if (observation is { Confidential: true, Value: not null }) fields.Fail(ConfidentialValue.At(fields.PlaceOf("value")));
        return observation;
    }

    public static FigureSource Source(YamlFields fields) => new(
        fields.Localized("title"), fields.OptionalLocalizedAddress("url"),
        fields.OptionalText("licence")?.Value, fields.OptionalAddress("licence_url"));

    /// <summary>The source of figures that the town enters itself, with the day on which the source was last updated.</summary>
    public static FigureSource OwnSource(YamlFields fields) => Source(fields) with { Updated = fields.OptionalSourcedDate("updated") };

    public static void ReportSamePeriods(IEnumerable<Observation> observations, YamlFields fields)
    {
        foreach (var duplicate in observations.GroupBy(observation => observation.Period).SelectMany(same => same.Skip(1)))
            fields.Fail(SamePeriod.At(duplicate.At, duplicate.Period.ToString()));
    }
}

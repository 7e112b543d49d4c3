using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Load;

/// <summary>Reads <c>statistics</c>: in a measure its source, in <c>site.yml</c> the addresses of the sources.</summary>
internal static class StatisticsReader
{
    /// <summary>The source that a measure names; null when it names none.</summary>
    public static StatisticsSource? Source(YamlFields measure) => measure.Optional("statistics", statistics =>
    {
        var statFin = statistics.Optional<StatisticsSource>("statfin", fields => ByDimension(fields, new StatFinSource(
            fields.Text("table"), fields.Text("contents"), fields.Text("area"), statistics.PlaceOf("statfin"))));
        var sotkanet = statistics.Optional<StatisticsSource>("sotkanet", fields => ByDimension(fields, new SotkanetSource(
            new Sourced<int>(fields.Integer("indicator"), fields.PlaceOf("indicator")), fields.Text("area"), statistics.PlaceOf("sotkanet"))));
        if (statistics.Has("statfin") == statistics.Has("sotkanet")) statistics.Fail(OneStatisticsSource.At(statistics.At));
        if (measure.Has("source")) statistics.Fail(StatisticsSourceTwice.At(measure.PlaceOf("source")));
        // Null only when reading has failed; the measure is then dropped.
        return (statFin ?? sotkanet)!;
    });

    private static StatisticsSource ByDimension(YamlFields fields, StatisticsSource source) => source with { By = fields.OptionalText("by") };

    public static StatisticsAddresses Addresses(YamlFields settings) => settings.Optional("statistics", fields => new StatisticsAddresses(
            Folder(fields.OptionalAddress("statfin")) ?? StatisticsAddresses.Official.StatFin,
            Folder(fields.OptionalAddress("sotkanet")) ?? StatisticsAddresses.Official.Sotkanet))
        ?? StatisticsAddresses.Official;

    private static Uri? Folder(Uri? address) =>
        address is null || address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
}

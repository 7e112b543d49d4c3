using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>content/measures/ID.observations.yml</c>, which <c>kasko statistics update</c> writes.</summary>
internal static class OfficialFiguresLoader
{
    /// <summary>Returns null when the figures cannot be read; the reason is reported.</summary>
    public static OfficialFigures? Load(SourceTree tree, string path, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (tree.Text(path, diagnostics) is not { } text) return null;
        if (YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(WrongType.NotMapping(root.At, path));
            return null;
        }

        var fields = new YamlFields(mapping, languages, diagnostics);
        if (!fields.Has("source")) fields.Text("source");
        var figures = new OfficialFigures(
            fields.Text("series").Value,
            fields.Optional("source", ObservationReader.OfficialSource) ?? new FigureSource(fields.Each(_ => ""), null, null, null),
            Moment(fields),
            fields.OptionalText("unit")?.Value,
            [.. fields.List("observations", ObservationReader.Observation).OrderBy(observation => observation.Period)])
        {
            Categories = fields.List("categories", Category).DistinctBy(category => category.Id).ToImmutableSortedDictionary(category => category.Id, category => category.Figures, StringComparer.Ordinal),
        };
        ObservationReader.ReportSamePeriods(figures.Observations, fields);
        return fields.Complete() ? figures : null;
    }

    private static (string Id, ImmutableArray<Observation> Figures) Category(YamlFields fields)
    {
        var (id, figures) = (fields.Text("id").Value, fields.List("observations", ObservationReader.Observation).OrderBy(observation => observation.Period).ToImmutableArray());
        ObservationReader.ReportSamePeriods(figures, fields);
        return (id, figures);
    }

    private static DateTimeOffset? Moment(YamlFields fields)
    {
        if (fields.OptionalText("updated") is not { } text) return null;
        if (DateTimeOffset.TryParseExact(text.Value, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && PlausibleYears.Contains(moment.Year)) return moment;
        fields.Fail(StatisticsUpdated.At(text.At, text.Value));
        return null;
    }
}

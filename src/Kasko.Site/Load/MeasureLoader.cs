using System.Globalization;
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
    /// <summary>Returns null when the measure cannot be read; the reason is reported.</summary>
    /// <param name="benefits">The ids of the benefits that a measure may belong to.</param>
    public static Measure? Load(SourceTree tree, string path, IReadOnlyCollection<string> benefits, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (tree.Text(path, diagnostics) is not { } text) return null;
        if (YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(WrongType.NotMapping(root.At, path));
            return null;
        }

        var fields = new YamlFields(mapping, languages, diagnostics);
        var measure = Read(ContentPath.MeasureIn(path), benefits, languages, fields);
        if (measure.Direction is Direction.Hold && !fields.Has("range")) fields.Fail(MissingKey.At(fields.At, "range"));
        if (measure.Direction is not Direction.Hold && fields.Has("range")) fields.Fail(RangeWithoutHold.At(fields.PlaceOf("range")));
        if (measure.Decimals is < 0 or > Measure.MostDecimals) fields.Fail(DecimalsOutOfRange.At(fields.PlaceOf("decimals")));
        if (measure.Range is { } range && range.From > range.To) fields.Fail(RangeTurnedRound.At(fields.PlaceOf("range")));
        measure = measure with { Statistics = BreakdownReader.WithCategories(measure.Statistics, measure.Breakdown, fields) };
        if (measure.Notable <= 0) fields.Fail(NotableStep.At(fields.PlaceOf("notable")));
        TargetReader.Validate(measure, fields);
        JudgementReader.Validate(measure, fields);
        ObservationReader.ReportSamePeriods(measure.OwnObservations, fields);
        ValidateId(measure.Id.Value, path, fields);
        DecimalsReader.Validate(measure, fields);
        if (!fields.Complete() || WithOfficialFigures(measure, tree, languages, diagnostics) is not { } whole) return null;
        if (!fields.Has("decimals")) whole = whole with { Decimals = DecimalsReader.Written(whole) };
        ValidateGaps(whole, path, languages, diagnostics);
        SeriesValidation.Validate(whole, fields);
        return whole;
    }

    /// <summary>
    /// Reports periods that are missing between two figures of the measure's own file. As in the chart, the shortest
    /// step between two figures is the step of the series, so a figure counted every other year has no gap in the year
    /// between.
    /// </summary>
    private static void ValidateGaps(Measure measure, string path, SiteLanguages languages, DiagnosticList diagnostics)
    {
        foreach (var series in measure.Observations.GroupBy(observation => (observation.Period.Months, observation.Period.FirstMonth)))
        {
            var pairs = series.Zip(series.Skip(1)).ToList();
            var step = pairs.Select(Months).DefaultIfEmpty().Min();
            foreach (var (before, after) in pairs.Where(pair => Months(pair) >= 2 * step && pair.Second.At.Path == path))
            {
                var (first, last) = (before.Period.Moved(step), after.Period.Moved(-step));
                if (!IsExplained(measure, before, after, [first.Year, last.Year])) diagnostics.Add(MissingPeriod.At(after.At, first.ToString(), last.ToString(), languages));
            }
        }

        static int Months((Observation First, Observation Second) pair) => pair.First.Period.MonthsTo(pair.Second.Period);
    }

    /// <summary>Whether the baseline lies in the gap, or a comment names its years. Numbers are the same in all languages.</summary>
    private static bool IsExplained(Measure measure, Observation before, Observation after, IEnumerable<int> years)
    {
        if (measure.Baseline is { } baseline && baseline.Period > before.Period && baseline.Period < after.Period) return true;
        var texts = string.Join(' ', [before.Note?.Values.First(), after.Note?.Values.First(), measure.Definition.Values.First()]);
        return years.All(year => texts.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <summary>The id is part of addresses that never change.</summary>
    private static void ValidateId(string id, string path, YamlFields fields)
    {
        if (OpenDataPath.IsReserved(id)) fields.Fail(ReservedId.At(new SourceSpan(path), id));
        else if (!DataId.IsValid(id))
            fields.Fail(MeasureId.At(new SourceSpan(path), id));
    }

    /// <summary>The measure with its downloaded official figures; null when those cannot be read.</summary>
    private static Measure? WithOfficialFigures(Measure measure, SourceTree tree, SiteLanguages languages, DiagnosticList diagnostics)
    {
        var path = ContentPath.OfObservations(measure.Id.Value);
        if (!tree.Exists(path)) return measure;
        if (OfficialFiguresLoader.Load(tree, path, languages, diagnostics) is not { } official) return null;
        var fetched = official.Observations.ToLookup(observation => observation.Period.End);
        foreach (var duplicate in measure.OwnObservations.Where(observation => fetched.Contains(observation.Period.End)))
            diagnostics.Add(OfficialAndOwn.At(duplicate.At, duplicate.Period.ToString(), path));
        return measure with { Official = official, Breakdown = measure.Breakdown is { } breakdown ? breakdown with { Categories = [.. breakdown.Categories.Select(category => category with { Official = official.Of(category) })] } : null };
    }

    private static Measure Read(string id, IReadOnlyCollection<string> benefits, SiteLanguages languages, YamlFields fields)
    {
        var title = fields.LocalizedNames("title");
        var slug = fields.OptionalCodes("slug");
        return Read(id, title.Select(text => text.Value), benefits, languages, fields) with
        {
            IsDraft = fields.Flag("draft"),
            Notable = fields.OptionalNumber("notable"),
            Breakdown = BreakdownReader.Read(fields),
            IsQualitative = fields.Flag("qualitative"),
            Judgements = JudgementReader.Read(fields),
            Address = new MeasureAddress(slug ?? title, IsSlug: slug is not null, fields.TextsByLanguage("aliases")),
        };
    }

    private static Measure Read(string id, Localized<string> title, IReadOnlyCollection<string> benefits, SiteLanguages languages, YamlFields fields) => new(
        new Sourced<string>(id, fields.At),
        fields.Text("benefit", benefits),
        fields.OptionalInteger("order"),
        fields.Choice("status", MeasureStatuses.Keys),
        title,
        fields.LocalizedNames("definition").Select(text => text.Value),
        (IsQualitative(fields) ? fields.OptionalPerLanguage("unit", Unit, unit => unit.Marked(languages.First)) : fields.PerLanguage("unit", Unit, unit => unit.Marked(languages.First))) ?? fields.Each(_ => new Unit("", "", "")),
        fields.OptionalInteger("decimals") ?? 0,
        (IsQualitative(fields) ? fields.OptionalChoice("direction", Directions.Keys) : fields.Choice("direction", Directions.Keys)) ?? default,
        fields.Optional("range", range => new HoldRange(range.Number("from"), range.Number("to"), ScheduleReader.Read(range))),
        fields.Optional("baseline", ObservationReader.Observation),
        TargetReader.Targets(fields),
        [.. fields.List("observations", ObservationReader.Observation).OrderBy(observation => observation.Period)],
        fields.Optional("source", ObservationReader.OwnSource),
        fields.OptionalLocalized("owner"),
        fields.OptionalChoice("updated", UpdateFrequencies.Keys),
        StatisticsReader.Source(fields));

    /// <summary>Asked before the key is read, so that a wrong value is reported once.</summary>
    private static bool IsQualitative(YamlFields fields) => fields.Has("qualitative") && fields.OptionalText("qualitative")?.Value == "true";

    private static Unit Unit(YamlFields fields) =>
        new(fields.Text("heading").Value, fields.Text("one").Value, fields.Text("other").Value);
}

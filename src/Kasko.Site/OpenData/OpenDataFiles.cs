using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>All files of open data, each at a permanent address. Tables are written for measures with rows only.</summary>
public static class OpenDataFiles
{
    public static IEnumerable<Output> Of(OpenDataSet data)
    {
        var measures = data.Measures.Select(open => open.Measure).ToList();
        foreach (var output in OfMeasures(data, measures)) yield return output;
        foreach (var output in OfActions(data)) yield return output;
        // A data package has at least one table.
        if (measures.Exists(HasRows) || !data.Actions.IsEmpty) yield return DataPackage.File(data);
        yield return DataCatalogue.File(data);
    }

    internal static bool HasRows(Measure measure) => DataRow.Of(measure).Any();

    private static IEnumerable<Output> OfMeasures(OpenDataSet data, List<Measure> measures)
    {
        if (measures.Count == 0) yield break;
        var languages = data.Settings.Languages.Value;
        foreach (var output in Tables(OpenDataPath.All, measures, languages)) yield return output;
        yield return MeasureJson.All(data);
        foreach (var open in data.Measures)
        {
            foreach (var output in Tables(open.Measure.Id.Value, [open.Measure], languages)) yield return output;
            yield return MeasureJson.One(data, open);
        }
        yield return MeasureSchema.File(data);
    }

    private static IEnumerable<Output> OfActions(OpenDataSet data)
    {
        if (data.Actions.IsEmpty) yield break;
        yield return ActionTables.ForPrograms(data);
        foreach (var language in data.Settings.Languages.Value.All) yield return ActionTables.ForExcel(data, language);
        yield return ActionJson.File(data);
        yield return ActionSchema.File(data);
    }

    private static IEnumerable<Output> Tables(string id, IReadOnlyCollection<Measure> measures, SiteLanguages languages)
    {
        if (!measures.Any(HasRows)) yield break;
        yield return CsvFiles.ForPrograms(id, measures, languages);
        foreach (var language in languages.All) yield return CsvFiles.ForExcel(id, measures, language, languages);
    }
}

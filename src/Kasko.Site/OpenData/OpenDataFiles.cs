using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>All files of open data, each at a permanent address. Tables are written for measures with rows only.</summary>
public static class OpenDataFiles
{
    public static IEnumerable<Output> Of(OpenDataSet data)
    {
        var languages = data.Settings.Languages.Value;
        var measures = data.Measures.Select(open => open.Measure).ToList();
        foreach (var output in Tables(OpenDataPath.All, measures, languages)) yield return output;
        yield return MeasureJson.All(data);
        foreach (var open in data.Measures)
        {
            foreach (var output in Tables(open.Measure.Id.Value, [open.Measure], languages)) yield return output;
            yield return MeasureJson.One(data, open);
        }
        yield return MeasureSchema.File(data);
        // A data package has at least one table.
        if (measures.Exists(HasRows)) yield return DataPackage.File(data);
        yield return DataCatalogue.File(data);
    }

    internal static bool HasRows(Measure measure) => DataRow.Of(measure).Any();

    private static IEnumerable<Output> Tables(string id, IReadOnlyCollection<Measure> measures, SiteLanguages languages)
    {
        if (!measures.Any(HasRows)) yield break;
        yield return CsvFiles.ForPrograms(id, measures, languages);
        foreach (var language in languages.All) yield return CsvFiles.ForExcel(id, measures, language, languages);
    }
}

using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.OpenData.CsvTable;

namespace Kasko.Site.OpenData;

/// <summary>The figures as tables: one for programs, and one for Excel in each language.</summary>
internal static class CsvFiles
{
    public static Output ForPrograms(string id, IEnumerable<Measure> measures, SiteLanguages languages)
    {
        var table = new CsvTable(',');
        table.Add(Column.ForPrograms(languages).Select(column => Field.Plain(column.Key)));
        foreach (var row in measures.SelectMany(DataRow.Of))
        {
            table.Add(
            [
                Field.Plain(row.Measure.Id.Value),
                Field.Plain(DataTerms.Kinds.Key(row.Kind)),
                Field.Plain(row.Figure.Period.ToString()),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture) ?? ""),
                .. languages.All.Select(language => Field.Words(row.Measure.Unit[language].Heading)),
                Field.Plain(row.Status is { } status ? DataTerms.Statuses.Key(status) : ""),
                .. languages.All.Select(language => Field.Words(row.Figure.Note?[language] ?? "")),
                Field.Plain(row.HoldsFrom?.ToString("O", CultureInfo.InvariantCulture) ?? ""),
                Field.Plain(row.Figure.Break ? "true" : ""),
                Field.Plain(row.Category?.Id.Value ?? Category.Total),
                .. languages.All.Select(language => Field.Words(row.Category?.Title[language] ?? "")),
            ]);
        }

        return new Output(OpenDataPath.Csv(id), table.ToBytes(mark: false));
    }

    /// <summary>For Excel with a decimal comma; periods are in words, because Excel would convert them to dates.</summary>
    public static Output ForExcel(string id, IEnumerable<Measure> measures, Language language, SiteLanguages languages)
    {
        var table = new CsvTable(';');
        Column[] columns = [Column.Measure, Column.Kind, Column.Period, Column.Value, Column.Unit, Column.Status, Column.Note, Column.HoldsFrom, Column.Break, Column.Category];
        table.Add(columns.Select(column => Field.Words(column.Name.For(language, languages))));
        foreach (var row in measures.SelectMany(DataRow.Of))
            table.Add(
                Field.Words(row.Measure.Title[language]),
                Field.Words(DataTerms.Kinds.Name(row.Kind).For(language, languages)),
                Field.Words(PeriodFormat.Short(row.Figure.Period, language)),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture).Replace('.', ',') ?? ""),
                Field.Words(row.Measure.Unit[language].Heading),
                Field.Words(row.Status is { } status ? DataTerms.Statuses.Name(status).For(language, languages) : ""),
                Field.Words(row.Figure.Note?[language] ?? ""),
                Field.Plain(row.HoldsFrom is { } from ? DateFormat.Short(from, language) : ""),
                Field.Words(row.Figure.Break ? DataTerms.Break.For(language, languages) : ""),
                Field.Words(row.Category?.Title[language] ?? ""));
        return new Output(OpenDataPath.Excel(id, language), table.ToBytes(mark: true));
    }
}

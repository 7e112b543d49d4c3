using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.OpenData.CsvTable;

namespace Kasko.Site.OpenData;

/// <summary>The figures as tables: one for programs, and one for Excel in each language.</summary>
internal static class CsvFiles
{
    public static Output ForPrograms(string id, IEnumerable<Measure> measures)
    {
        var table = new CsvTable(',');
        table.Add(DataTerms.Columns.Values.Select(column => Field.Plain(DataTerms.Columns.Key(column))));
        foreach (var row in measures.SelectMany(DataRow.Of))
            table.Add(
                Field.Plain(row.Measure.Id.Value),
                Field.Plain(DataTerms.Kinds.Key(row.Kind)),
                Field.Plain(row.Figure.Period.ToString()),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture) ?? ""),
                Field.Words(row.Measure.Unit.Swedish.Heading),
                Field.Words(row.Measure.Unit.Finnish.Heading),
                Field.Plain(row.Status is { } status ? DataTerms.Statuses.Key(status) : ""),
                Field.Words(row.Figure.Note?.Swedish ?? ""),
                Field.Words(row.Figure.Note?.Finnish ?? ""));
        return new Output(OpenDataPath.Csv(id), table.ToBytes(mark: false));
    }

    /// <summary>For Excel with a decimal comma; periods are in words, because Excel would convert them to dates.</summary>
    public static Output ForExcel(string id, IEnumerable<Measure> measures, Language language)
    {
        var table = new CsvTable(';');
        Localized<string>[] headings =
        [
            DataTerms.Columns.Name(Column.Measure), DataTerms.Columns.Name(Column.Kind), DataTerms.Columns.Name(Column.Period), DataTerms.Columns.Name(Column.Value),
            DataTerms.Unit, DataTerms.Columns.Name(Column.Status), DataTerms.Note,
        ];
        table.Add(headings.Select(heading => Field.Words(heading[language])));
        foreach (var row in measures.SelectMany(DataRow.Of))
            table.Add(
                Field.Words(row.Measure.Title[language]),
                Field.Words(DataTerms.Kinds.Name(row.Kind)[language]),
                Field.Words(PeriodFormat.Short(row.Figure.Period, language)),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture).Replace('.', ',') ?? ""),
                Field.Words(row.Measure.Unit[language].Heading),
                Field.Words(row.Status is { } status ? DataTerms.Statuses.Name(status)[language] : ""),
                Field.Words(row.Figure.Note?[language] ?? ""));
        return new Output(OpenDataPath.Excel(id, language), table.ToBytes(mark: true));
    }
}

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
        table.Add(Enum.GetValues<Column>().Select(column => Field.Plain(DataWords.Key(column))));
        foreach (var row in measures.SelectMany(DataRow.Of))
            table.Add(
                Field.Plain(row.Measure.Id.Value),
                Field.Plain(DataWords.Key(row.Kind)),
                Field.Plain(row.Figure.Period.ToString()),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture) ?? ""),
                Field.Words(row.Measure.Unit.Swedish.Heading),
                Field.Words(row.Measure.Unit.Finnish.Heading),
                Field.Plain(row.Status is { } status ? DataWords.Key(status) : ""),
                Field.Words(row.Figure.Note?.Swedish ?? ""),
                Field.Words(row.Figure.Note?.Finnish ?? ""));
        return new Output(OpenDataPath.Csv(id), table.ToBytes(mark: false));
    }

    /// <summary>As Excel reads it where the decimal sign is a comma; periods in words, or it would make them days.</summary>
    public static Output ForExcel(string id, IEnumerable<Measure> measures, Language language)
    {
        var table = new CsvTable(';');
        Localized<string>[] headings =
        [
            DataWords.Of(Column.Measure), DataWords.Of(Column.Kind), DataWords.Of(Column.Period), DataWords.Of(Column.Value),
            DataWords.Unit, DataWords.Of(Column.Status), DataWords.Note,
        ];
        table.Add(headings.Select(heading => Field.Words(heading[language])));
        foreach (var row in measures.SelectMany(DataRow.Of))
            table.Add(
                Field.Words(row.Measure.Title[language]),
                Field.Words(DataWords.Of(row.Kind)[language]),
                Field.Words(PeriodFormat.Short(row.Figure.Period, language)),
                Field.Plain(row.Figure.Value?.ToString(CultureInfo.InvariantCulture).Replace('.', ',') ?? ""),
                Field.Words(row.Measure.Unit[language].Heading),
                Field.Words(row.Status is { } status ? DataWords.Of(status)[language] : ""),
                Field.Words(row.Figure.Note?[language] ?? ""));
        return new Output(OpenDataPath.Excel(id, language), table.ToBytes(mark: true));
    }
}

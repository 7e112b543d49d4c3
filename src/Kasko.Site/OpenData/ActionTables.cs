using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.OpenData.CsvTable;

namespace Kasko.Site.OpenData;

/// <summary>The actions as tables: one for programs, and one for Excel in each language.</summary>
internal static class ActionTables
{
    public static Output ForPrograms(OpenDataSet data)
    {
        var languages = data.Settings.Languages.Value;
        var table = new CsvTable(',');
        table.Add(ActionColumn.ForPrograms(languages).Select(column => Field.Plain(column.Key)));
        foreach (var open in data.Actions)
        {
            var action = open.Action;
            table.Add(
            [
                Field.Plain(action.Id.Value),
                .. Each(action.Title),
                .. Each(action.Description),
                // Ids and paths have no spaces.
                Field.Words(string.Join(' ', action.Goals.Select(goal => goal.Value.Value))),
                Field.Words(string.Join(' ', action.Measures.Select(measure => measure.Value))),
                .. Each(action.Owner),
                Field.Plain(action.Start?.ToString() ?? ""),
                Field.Plain(action.End?.ToString() ?? ""),
                Field.Plain(action.Status.Key()),
                Field.Plain(action.StatusDate.Value.ToString("O", CultureInfo.InvariantCulture)),
                Field.Plain(DataTerms.YesOrNo.Key(open.IsOverdue)),
                .. Each(action.Reason),
            ]);
        }

        return new Output(OpenDataPath.Csv(OpenDataPath.Actions), table.ToBytes(mark: false));

        IEnumerable<Field> Each(Localized<string>? text) => languages.All.Select(language => Field.Words(text?[language] ?? ""));
    }

    /// <summary>Times are in words, because Excel would convert them to dates.</summary>
    public static Output ForExcel(OpenDataSet data, Language language)
    {
        var languages = data.Settings.Languages.Value;
        var table = new CsvTable(';');
        table.Add(ActionColumn.ForExcel.Select(column => Field.Words(column.Name.For(language, languages))));
        foreach (var open in data.Actions)
        {
            var action = open.Action;
            table.Add(
                Field.Words(action.Title[language]),
                Field.Words(action.Description[language]),
                Field.Words(string.Join("; ", open.Goals.Select(goal => goal[language]))),
                Field.Words(string.Join("; ", open.Measures.Select(measure => measure[language]))),
                Field.Words(action.Owner?[language] ?? ""),
                Field.Words(Text(action.Start)),
                Field.Words(Text(action.End)),
                Field.Words(DataTerms.ActionStatuses.Name(action.Status).For(language, languages)),
                Field.Words(DateFormat.Long(action.StatusDate.Value, language)),
                Field.Words(DataTerms.YesOrNo.Name(open.IsOverdue).For(language, languages)),
                Field.Words(action.Reason?[language] ?? ""));
        }

        return new Output(OpenDataPath.Excel(OpenDataPath.Actions, language), table.ToBytes(mark: true));

        string Text(CalendarTime? time) => time is { } known ? PeriodFormat.Short(known, language) : "";
    }
}

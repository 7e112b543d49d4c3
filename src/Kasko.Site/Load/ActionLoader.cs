using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>content/actions/ID.yml</c>.</summary>
internal static class ActionLoader
{
    /// <summary>Returns null when the action cannot be read; the reason is reported.</summary>
    public static StrategyAction? Load(SourceTree tree, string path, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (tree.Text(path, diagnostics) is not { } text || YamlText.Parse(text, path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(WrongType.NotMapping(root.At, path));
            return null;
        }

        var fields = new YamlFields(mapping, languages, diagnostics);
        var action = Read(ContentPath.ActionIn(path), fields);
        if (action.Status.NeedsReason() && !fields.Has("reason"))
            fields.Fail(StatusWithoutReason.At(fields.PlaceOf("status"), action.Status.Key(), languages));
        if (action is { Start: { } start, End: { } end } && end.Last < start.First)
            fields.Fail(ActionEndsFirst.At(fields.PlaceOf("end"), start.ToString(), end.ToString()));
        foreach (var (before, duplicate) in action.Reports.Zip(action.Reports.Skip(1)).Where(pair => pair.First.Time == pair.Second.Time))
            fields.Fail(SamePeriod.OfReports(duplicate.At, before.Time.ToString()));
        if (!DataId.IsValid(action.Id.Value))
            fields.Fail(MeasureId.At(new SourceSpan(path), action.Id.Value));
        return fields.Complete() ? action : null;
    }

    private static StrategyAction Read(string id, YamlFields fields) => new(
        new Sourced<string>(id, fields.At),
        fields.LocalizedNames("title").Select(text => text.Value),
        fields.LocalizedNames("description").Select(text => text.Value),
        [.. fields.Texts("goals").Select(goal => new Sourced<PageId>(new PageId(goal.Value), goal.At))],
        fields.Texts("measures"),
        fields.OptionalLocalized("owner"),
        Time(fields, "start"),
        Time(fields, "end"),
        fields.Choice("status", ActionStatuses.Keys),
        fields.Date("status_date"),
        fields.OptionalLocalized("reason"),
        [.. fields.List("reports", Report).OrderBy(report => report.Time.Last).ThenBy(report => report.Time.First)])
    {
        IsDraft = fields.Flag("draft"),
    };

    private static ActionReport Report(YamlFields fields) => new(
        fields.Text("period") is { Value.Length: > 0 } ? Time(fields, "period") ?? default : default,
        fields.LocalizedNames("text").Select(text => text.Value),
        fields.At);

    private static CalendarTime? Time(YamlFields fields, string key)
    {
        if (fields.OptionalText(key) is not { } text) return null;
        if (CalendarTime.Parse(text.Value) is { } time) return time;
        fields.Fail(NotATime.At(text.At, key, text.Value));
        return null;
    }
}

using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What the town does, as lists: all actions, those of a goal, and those that should move a measure.</summary>
internal sealed class ActionLists(SiteStructure structure, Navigation navigation, MeasureViews measures)
{
    /// <summary>Null when the site has no actions.</summary>
    public ActionListView? All(Language language, Hrefs hrefs) => structure.Actions.IsEmpty ? null : new ActionListView(
        [.. structure.Actions.GroupBy(action => action.Status).Select(group => new ActionGroupView(group.Key, [.. group.Select(action => Of(action, language, hrefs))]))]);

    public ImmutableArray<ActionView> OfGoal(PageSource goal, Hrefs hrefs) =>
        [.. structure.Actions.Where(action => action.Goals.Any(named => named.Value == goal.Id)).Select(action => Of(action, goal.Language, hrefs))];

    public ImmutableArray<ActionView> OfMeasure(Measure measure, Language language, Hrefs hrefs) =>
        [.. structure.Actions.Where(action => action.Measures.Any(named => named.Value == measure.Id.Value)).Select(action => Of(action, language, hrefs))];

    public ActionView Of(StrategyAction action, Language language, Hrefs hrefs) => new(
        action.Title[language],
        action.Description[language],
        ActionPlace.Anchor(action),
        ActionPlace.Of(action, language, structure) is { } place ? hrefs.To(place) : null,
        action.Status,
        action.StatusDate.Value,
        action.IsOverdueOn(structure.BuildDate),
        action.Reason?[language],
        action.Owner?[language],
        Text(action.Start, language),
        Text(action.End, language),
        [.. action.Goals.Select(goal => structure.Index[language].Find(goal.Value)).OfType<PageSource>().Select(goal => navigation.Link(goal, hrefs))],
        [.. structure.Measures.Where(measure => action.Measures.Any(named => named.Value == measure.Id.Value)).Select(measure => Link(measure, language, hrefs))],
        [.. action.Reports.Select(report => new ActionReportView(PeriodFormat.Short(report.Time, language), report.Text[language]))]);

    private LinkView Link(Measure measure, Language language, Hrefs hrefs)
    {
        var view = measures.Of(measure, language, hrefs);
        return new LinkView(view.Title, view.Href);
    }

    private static string? Text(CalendarTime? time, Language language) => time is { } known ? PeriodFormat.Short(known, language) : null;
}

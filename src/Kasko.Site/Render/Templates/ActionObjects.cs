using Kasko.Site.Model;
using Scriban.Runtime;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>What templates can read of actions.</summary>
internal static class ActionObjects
{
    public static TemplateObject Of(ActionListView actions, Language language) => Object(
        ("count", actions.All.Count()),
        ("done", Done(actions.All)),
        ("overdue", actions.All.Count(action => action.IsOverdue)),
        ("groups", List(actions.Groups, group => Object(("status", group.Status.Key()), ("actions", Each(group.Actions, language))))));

    public static ScriptArray Each(IEnumerable<ActionView> actions, Language language) => List(actions, action => Of(action, language));

    /// <summary>How many of them are done.</summary>
    public static int Done(IEnumerable<ActionView> actions) => actions.Count(action => action.Status is ActionStatus.Done);

    private static TemplateObject Of(ActionView action, Language language) => Object(
        ("title", new Prose(action.Title)),
        ("description", new Prose(action.Description)),
        ("anchor", action.Anchor),
        ("href", action.Href),
        ("status", action.Status.Key()),
        ("status_date", Date(action.StatusDate, language)),
        ("overdue", action.IsOverdue),
        ("reason", Prose(action.Reason)),
        ("owner", Prose(action.Owner)),
        ("start", action.Start),
        ("end", action.End),
        ("goals", List(action.Goals, Link)),
        ("measures", List(action.Measures, Link)),
        ("reports", List(action.Reports, report => Object(("period", report.Time), ("text", new Prose(report.Text))))));
}

using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The strategy's values, goals and advantages, listed or in full.</summary>
internal sealed class StrategyViews(SiteStructure structure, Navigation navigation, BodyViews bodies, FollowUpTables followUps, ActionLists actions)
{
    /// <summary>
    /// On the page with the whole strategy, the name of a value or goal is a third-level heading; its text starts below that.
    /// </summary>
    private const int WholeShift = 2;

    /// <summary>On the values' own page a value's name is a second-level heading.</summary>
    private const int ValuesShift = 1;

    /// <summary>What a kind of page shows of the strategy; null for kinds that show none of it.</summary>
    public StrategyView? For(PageKind kind, PageId page, Language language, Hrefs hrefs) => kind switch
    {
        PageKind.Home => List(page, language, hrefs, valueShift: null, goalShift: null),
        PageKind.Goals or PageKind.Goal => List(page, language, hrefs, valueShift: null, goalShift: null),
        PageKind.Values => List(page, language, hrefs, ValuesShift, goalShift: null),
        PageKind.Strategy => List(page, language, hrefs, WholeShift, WholeShift),
        _ => null,
    };

    public GoalView? Goal(PageSource page, Hrefs hrefs)
    {
        if (page.FrontMatter is not GoalFrontMatter) return null;
        var goals = structure.Index[page.Language].All(PageKind.Goal).ToList();
        var at = goals.IndexOf(page);
        return Goal(page, page.Id, hrefs, id: "", shift: null) with
        {
            Previous = at > 0 ? navigation.Link(goals[at - 1], hrefs) : null,
            Next = at < goals.Count - 1 ? navigation.Link(goals[at + 1], hrefs) : null,
        };
    }

    private StrategyView List(PageId current, Language language, Hrefs hrefs, int? valueShift, int? goalShift)
    {
        var ids = new HeadingIds();
        return new StrategyView(
            [.. structure.Index[language].All(PageKind.Goal).Select(goal => Goal(goal, current, hrefs, ids.Next(Title(goal)), goalShift))],
            [.. structure.Index[language].All(PageKind.Value).Select(value => Value(value, hrefs, valueShift is ValuesShift ? PageAnchors.OfValue(value) : ids.Next(Title(value)), valueShift))],
            [.. structure.Today.Advantages.Select(advantage => advantage.Title[language])]);
    }

    private GoalView Goal(PageSource page, PageId current, Hrefs hrefs, string id, int? shift)
    {
        var goal = (GoalFrontMatter)page.FrontMatter;
        return new GoalView(
            goal.Number, goal.Title.Value, (goal.ListTitle ?? goal.Title).Value, hrefs.To(structure.Routes.Of(page)),
            goal.Summary.Value, goal.Benefit?.Value, id, page.Id == current, null, null,
            shift is { } levels ? bodies.Of(page, hrefs, levels, PageAnchors.Prefix(id)) : null,
            goal.InBrief?.Value, followUps.MeasuresOf(page, hrefs),
            goal.Title.At)
        {
            Actions = actions.OfGoal(page, hrefs),
        };
    }

    private ValueView Value(PageSource page, Hrefs hrefs, string id, int? shift)
    {
        var value = (ValueFrontMatter)page.FrontMatter;
        return new ValueView(
            value.Number, value.Title.Value, hrefs.To(structure.Routes.Of(page)), id, value.Summary.Value,
            shift is { } levels ? bodies.Of(page, hrefs, levels, PageAnchors.Prefix(id)) : null,
            value.Title.At);
    }

    private static string Title(PageSource page) => PassageText.Plain(page.FrontMatter.Title.Value);
}

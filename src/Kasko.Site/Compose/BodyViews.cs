using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page's text together with what its links, pictures and figures resolve to.</summary>
internal sealed class BodyViews(SiteStructure structure, MeasureViews measures, FollowUpTables followUps)
{
    private readonly LinkTargets _links = new(structure);

    /// <param name="shift">How many levels its headings are moved down.</param>
    public BodyView Of(PageSource page, Hrefs hrefs, int shift = 0, string idPrefix = "") => new(
        page.Body,
        page.Language,
        page.Path,
        page.BodyLine,
        shift,
        idPrefix,
        page.Outline.Headings,
        _links.Links(page, hrefs),
        _links.Pictures(page, hrefs),
        Figures(page),
        FollowUps(page, hrefs));

    private Dictionary<FigureReference, string> Figures(PageSource page)
    {
        var figures = new Dictionary<FigureReference, string>();
        foreach (var (name, _) in page.Outline.Figures)
            if (measures.Has(name.Measure)) figures.TryAdd(name, measures.Figure(name, page.Language));
        return figures;
    }

    private Dictionary<string, FollowUpView> FollowUps(PageSource page, Hrefs hrefs)
    {
        var views = new Dictionary<string, FollowUpView>(StringComparer.Ordinal);
        foreach (var (goal, _) in page.Outline.FollowUps)
        {
            if (views.ContainsKey(goal?.Value ?? "")) continue;
            if (goal is null) views.Add("", followUps.Whole(page.Language, hrefs));
            else if (structure.Index[page.Language].Find(goal.Value) is { } found && followUps.OfGoal(found, page.Language, hrefs) is { } view)
                views.Add(goal.Value.Value, view);
        }

        return views;
    }
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose;

/// <summary>A page's text together with what the names in it stand for.</summary>
internal sealed class Bodies(
    SiteSource site, LinkTargets links, MeasureViews measures, FollowUpTables followUps, Localized<PageIndex> pages)
{
    private readonly ImmutableHashSet<string> _measures = [.. site.Measures.Select(measure => measure.Id.Value)];

    /// <summary>What is put before the ids of a text that stands under a heading with this id.</summary>
    public static string Prefix(string id) => id + "-";

    public void Judge(PageSource page, DiagnosticList diagnostics)
    {
        links.Judge(page, diagnostics);
        foreach (var (name, at) in page.Outline.Figures)
            if (!_measures.Contains(name.Measure) && !site.IsUnreadableMeasure(name.Measure))
                diagnostics.Add(UnknownMeasure.At(at, name.Measure, _measures));

        var goals = pages[page.Language].All(PageKind.Goal).Select(goal => goal.Id.Value).ToList();
        foreach (var (goal, at) in page.Outline.FollowUps)
            if (goal is { } named && !goals.Contains(named.Value) && !site.IsIncomplete(named))
                diagnostics.Add(UnknownGoal.At(at, named.Value, goals));
    }

    /// <param name="shift">How many levels its headings go down.</param>
    public BodyView Of(PageSource page, Hrefs hrefs, int shift = 0, string idPrefix = "") => new(
        page.Body,
        page.Language,
        page.Path,
        page.BodyLine,
        shift,
        idPrefix,
        page.Outline.Headings,
        links.Links(page, hrefs),
        links.Pictures(page, hrefs),
        Figures(page),
        FollowUps(page, hrefs));

    private ImmutableDictionary<FigureName, string> Figures(PageSource page) => page.Outline.Figures
        .Select(figure => figure.Name).Distinct().Where(name => _measures.Contains(name.Measure))
        .ToImmutableDictionary(name => name, name => measures.Figure(name, page.Language));

    private ImmutableDictionary<string, FollowUpView> FollowUps(PageSource page, Hrefs hrefs)
    {
        var views = ImmutableDictionary.CreateBuilder<string, FollowUpView>(StringComparer.Ordinal);
        foreach (var goal in page.Outline.FollowUps.Select(followUp => followUp.Goal).Distinct())
        {
            if (goal is null) views.Add("", followUps.Whole(page.Language, hrefs));
            else if (pages[page.Language].Find(goal.Value) is { } found && followUps.OfGoal(found, page.Language, hrefs) is { } view)
                views.Add(goal.Value.Value, view);
        }

        return views.ToImmutable();
    }
}

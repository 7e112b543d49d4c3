using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What a site publishes on a day.</summary>
internal static class ScheduledSite
{
    /// <summary>The site without the pages, their files and the figures that are not published on the day, and without drafts.</summary>
    public static SiteSource On(DateOnly day, SiteSource site)
    {
        site = site with { Actions = [.. site.Actions.Where(action => !action.IsDraft)] };
        var drafts = Drafts.Of(site.Pages, site.Settings.Languages.Value);
        var waiting = site.Pages.Where(page => !IsOn(day, page, drafts)).ToList();
        if (waiting.Count == 0) return site with { Measures = PublishedOn(day, site) };
        var sections = waiting.Where(page => page.FrontMatter.Kind is PageKind.Values).Select(page => (page.Id, page.Language)).ToHashSet();
        var shown = site.Pages.Where(page => IsOn(day, page, drafts) && !IsValueOf(sections, page)).ToImmutableArray();
        var paths = shown.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var hidden = site.Pages.Where(page => !paths.Contains(page.Path)).ToList();
        var shownFiles = shown.SelectMany(page => page.NamedFiles).ToHashSet(StringComparer.Ordinal);
        return site with
        {
            Pages = shown,
            Unpublished = [.. hidden.Select(page => page.Path)],
            Media = site.Media.RemoveRange(hidden.SelectMany(page => page.NamedFiles).Where(path => !shownFiles.Contains(path))),
            Measures = PublishedOn(day, site),
        };
    }

    private static bool IsOn(DateOnly day, PageSource page, ImmutableHashSet<string> drafts) => page.FrontMatter.Schedule.Includes(day) && !drafts.Contains(page.Path);

    /// <summary>Values are shown on their section's page, and wait with it.</summary>
    private static bool IsValueOf(HashSet<(PageId, Language)> sections, PageSource page) =>
        page.FrontMatter.Kind is PageKind.Value && page.Id.Section is { } section && sections.Contains((section, page.Language));

    /// <summary>
    /// The measures that are no drafts, with the figures published on the day, and the decimals that those figures have: baseline, target and
    /// range have schedules like observations.
    /// </summary>
    private static ImmutableArray<Measure> PublishedOn(DateOnly day, SiteSource site) =>
    [
        .. site.Measures.Where(measure => !measure.IsDraft).Select(measure => ShownDecimals.In(measure with
        {
            Baseline = PublishedOn(day, measure.Baseline),
            Targets = [.. measure.Targets.Where(target => target.Figure.Schedule.Includes(day))],
            Range = measure.Range is { } range && range.Schedule.Includes(day) ? range : null,
            OwnObservations = PublishedOn(day, measure.OwnObservations),
            Breakdown = measure.Breakdown is { } breakdown ? breakdown with { Categories = [.. breakdown.Categories.Select(category => PublishedOn(day, category))] } : null,
            Official = measure.Official is { } official ? official with { Observations = PublishedOn(day, official.Observations) } : null,
        })),
    ];

    private static Category PublishedOn(DateOnly day, Category category) =>
        category with { OwnObservations = PublishedOn(day, category.OwnObservations), Official = PublishedOn(day, category.Official) };

    private static Observation? PublishedOn(DateOnly day, Observation? figure) => figure is not null && figure.Schedule.Includes(day) ? figure : null;

    private static ImmutableArray<Observation> PublishedOn(DateOnly day, ImmutableArray<Observation> observations) =>
        [.. observations.Where(observation => observation.Schedule.Includes(day))];
}

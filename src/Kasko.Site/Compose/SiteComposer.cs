using System.Collections.Immutable;
using Kasko.Site.Compose.Translations;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose;

/// <summary>The second stage: decides addresses, judges what must agree between files, and gives each page all it needs.</summary>
public static class SiteComposer
{
    /// <param name="buildDate">In the town's time zone.</param>
    public static ComposedSite Compose(SiteSource source, DateOnly buildDate, DiagnosticList diagnostics)
    {
        var site = Calendar.On(buildDate, source);
        Drafts.Judge(source, diagnostics);
        var sources = PagePairs.Complete(site, diagnostics);
        var pairs = TranslationPair.In(sources, site.Settings.Original).ToList();
        TranslationJudgement.Judge(pairs, site.Settings.Translations.GraceDays.Value, buildDate, diagnostics);
        var pages = Localized.Of(language => new PageIndex(sources, language));
        pages[site.Settings.Original].ReportSameNumbers(diagnostics);
        if (site.IsComplete) pages[site.Settings.Original].ReportMissing(diagnostics);

        var routes = new RouteMap(sources, diagnostics);
        var files = new PublishedFiles(site);
        var phrases = new Phrases(site.Theme.Words, diagnostics);
        var measures = JudgedMeasures.InOrder(site, diagnostics);
        JudgeGoals(source, diagnostics);
        JudgeDates(site.Settings, buildDate, diagnostics);

        var followUpSection = pages[site.Settings.Original].First(PageKind.FollowUp)?.Id ?? PageId.Home;
        var measureViews = new MeasureViews(
            measures, (measure, language) => routes.Below(followUpSection, measure.Title[language], language), phrases);
        var followUps = new FollowUpTables(site.Benefits, measures.ToLookup(measure => measure.Benefit.Value), measureViews, phrases);
        var links = new LinkTargets(site, sources, routes, files);
        var bodies = new Bodies(site, links, measureViews, followUps, pages);
        foreach (var page in sources) bodies.Judge(page, diagnostics);

        var navigation = new Navigation(site, pages, routes);
        navigation.Judge(Ids(source), diagnostics);
        var strategy = new StrategyViews(site, pages, routes, navigation, bodies);
        var data = new Downloads(site, measures, measureViews, phrases);
        var measurePages = new MeasurePages(measureViews, data, phrases, site.Settings.TimeZone.Value, buildDate);
        JudgedMeasures.Judge(measures, measurePages, diagnostics);
        JudgedMeasures.JudgeAddresses(measures, measureViews.RouteOf, sources, routes, diagnostics);
        var changes = new Changes(site.Settings, pages, routes, measures, measureViews, phrases);
        var feeds = Localized.Of(changes.In);
        var behind = new BehindPages(pairs, site.Settings.Translations.Notice.Value);
        var views = new PageViews(site.Settings, pages, routes, navigation, strategy, bodies, followUps, measurePages, data, feeds, behind, phrases);
        var all = views.All(sources, measures, followUpSection);
        return new ComposedSite(
            all, files.Assets, [.. files.Media.Values], data.Files, [.. site.Settings.Languages.Value.Select(language => feeds[language]).OfType<ChangeFeed>()],
            Redirects.Of(sources, routes, all, [.. files.Assets.Values, .. files.Media.Values, .. data.Files], site.Settings, diagnostics), Sitemap(all), site.Unpublished, site.Settings)
        {
            Stale = Stale(pairs, measures, measurePages),
        };
    }

    private static StaleContent Stale(IEnumerable<TranslationPair> pairs, IEnumerable<Measure> measures, MeasurePages pages) => new(
        [.. pairs.Where(pair => pair.Standing is TranslationStanding.Behind).Select(pair => pair.Translation.Path).Order(StringComparer.Ordinal)],
        [.. measures.Where(measure => pages.FreshnessOf(measure) is { IsOverdue: true }).Select(measure => measure.Id.At.Path).Order(StringComparer.Ordinal)]);

    /// <summary>Every page there is, also those that are not published yet: naming one is no mistake.</summary>
    private static ImmutableHashSet<PageId> Ids(SiteSource source) => [.. source.Pages.Select(page => page.Id)];

    private static void JudgeGoals(SiteSource site, DiagnosticList diagnostics)
    {
        var goals = site.Pages.Where(page => page.FrontMatter.Kind is PageKind.Goal).Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var named in site.Benefits.SelectMany(benefit => benefit.Goals).Where(named => !goals.Contains(named.Value.Value) && !site.IsIncomplete(named.Value)))
            diagnostics.Add(UnknownGoal.At(named.At, named.Value.Value, goals));
    }

    /// <summary>What is said to have happened has happened by the build date.</summary>
    private static void JudgeDates(Settings settings, DateOnly buildDate, DiagnosticList diagnostics)
    {
        ReadOnlySpan<(string Key, Sourced<DateOnly?> Date)> dates =
        [
            ("adoption.date", settings.Adoption.Date), ("adoption.reviewed", settings.Adoption.Reviewed),
            ("accessibility.drawn_up", settings.Accessibility.DrawnUp), ("accessibility.reviewed", settings.Accessibility.Reviewed),
        ];
        foreach (var (key, date) in dates)
            if (date.Value is { } day && day > buildDate) diagnostics.Add(DateToCome.At(date.At, key, day));
    }

    private static ImmutableArray<SitemapEntry> Sitemap(ImmutableArray<PageView> views) =>
    [
        .. views.Where(view => view.IsFound)
            .Select(view => new SitemapEntry(
                view.Url, [.. view.Navigation.Alternates.Select(alternate => (alternate.Language, alternate.Url))]))
            .OrderBy(entry => entry.Url.AbsoluteUri, StringComparer.Ordinal),
    ];
}

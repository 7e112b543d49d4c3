using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Which pages a site shows on a day, and their addresses: the input for both composing and validating. Nothing is
/// reported here; faulty content is left out, or gets an address all the same.
/// </summary>
public sealed class SiteStructure
{
    /// <param name="source">Everything that was loaded.</param>
    /// <param name="buildDate">In the town's time zone.</param>
    public SiteStructure(SiteSource source, DateOnly buildDate)
    {
        Source = source;
        BuildDate = buildDate;
        Today = ScheduledSite.On(buildDate, source);
        PairedPages = PagePairs.Complete(Today);
        Translations = [.. TranslationPair.In(PairedPages, Settings.Original)];
        Index = Localized.Of(Settings.Languages.Value, language => new PageIndex(PairedPages, language));
        ImmutableArray<PageSource> written = [.. source.Pages.DistinctBy(page => (page.Id, page.Language))];
        FollowUpSection = PageIndex.InOrder(written.Where(page => page.Language == Settings.Original && page.FrontMatter.Kind is PageKind.FollowUp)).FirstOrDefault()?.Id ?? PageId.Home;
        Routes = new RouteMap(written, Settings.Folders, FollowUpSection);
        Files = new PublishedFiles(Today);
        Measures = MeasureOrder.Of(Today);
        Actions = ActionOrder.Of(Today);
    }

    /// <summary>Everything that was loaded, including what is not published on the build date.</summary>
    internal SiteSource Source { get; }

    /// <summary>What is published on the build date.</summary>
    internal SiteSource Today { get; }

    internal DateOnly BuildDate { get; }

    internal Settings Settings => Source.Settings;

    /// <summary>The pages that exist in each language that is not partial.</summary>
    internal ImmutableArray<PageSource> PairedPages { get; }

    internal ImmutableArray<TranslationPair> Translations { get; }

    internal Localized<PageIndex> Index { get; }

    internal RouteMap Routes { get; }

    internal PublishedFiles Files { get; }

    /// <summary>In the order of the follow-up table.</summary>
    internal ImmutableArray<Measure> Measures { get; }

    /// <summary>In the order of their lists.</summary>
    internal ImmutableArray<StrategyAction> Actions { get; }

    /// <summary>The page above the measures' own pages, whether it is published on the build date or not.</summary>
    internal PageId FollowUpSection { get; }

    /// <summary>The files of the addresses, also the former ones, of pages that were to be published until a day that is over.</summary>
    internal ImmutableHashSet<string> EndedAddresses =>
    [
        .. Source.Pages.Where(page => page.FrontMatter.Kind is not PageKind.Value && page.FrontMatter.Schedule.Until < BuildDate && !page.FrontMatter.Record.IsDraft)
            .SelectMany(page => page.FrontMatter.Aliases.Select(written => OldAddress.Read(written.Value, Settings.BaseUrl.Value).Former).OfType<FormerAddress>().Where(former => former.HasFile).Select(former => former.Route).Append(Routes.Of(page)))
            .Select(route => route.File),
    ];

    /// <summary>A page in each language. Where it is missing: the nearest page above it, in the languages that have one.</summary>
    internal Localized<PageVersion> VersionsOf(PageId page)
    {
        var versions = ImmutableArray.CreateBuilder<(Language, PageVersion)>();
        foreach (var language in Settings.Languages.Value.All)
            if (VersionOf(page, language) is { } version) versions.Add((language, version));
        return new Localized<PageVersion>(versions.DrainToImmutable());
    }

    /// <summary>A measure has a page in each language.</summary>
    internal Localized<PageVersion> VersionsOf(Measure measure) => Localized.Of(Settings.Languages.Value, language => new PageVersion(Routes.Of(measure, language)));

    private PageVersion? VersionOf(PageId page, Language language)
    {
        if (Index[language].Find(page) is { } same) return new PageVersion(Routes.Of(same));
        for (var above = page.Section; above is { } id; above = id.Section)
            if (Index[language].Find(id) is { } nearest) return new PageVersion(Routes.Of(nearest), nearest.FrontMatter.Title);
        return null;
    }

    /// <summary>What is missing in each language, and what cannot be checked in it.</summary>
    internal ImmutableArray<LanguageCoverage> Coverage =>
    [
        .. Settings.Languages.Value.All.Select(language => new LanguageCoverage(
            language,
            PairedPages.Select(page => page.Id).Distinct().Count(id => Index[language].Find(id) is null),
            PairedPages.Select(page => page.Id).Distinct().Count(),
            Settings.Languages.Value.IsPartial(language) ? MissingTexts.In(language, Today) : 0,
            Today.Theme.Words[language].Missing,
            LanguageGuess.Knows(language))),
    ];

    /// <summary>Null when a measure has no update frequency or no figure.</summary>
    internal Freshness? FreshnessOf(Measure measure) =>
        Freshness.Of(measure.UpdateFrequency, measure.SourceUpdated(Settings.TimeZone.Value), measure.Latest?.Period, BuildDate);

    /// <summary>What is overdue on the build date.</summary>
    internal StaleContent Stale => new(
        [.. Translations.Where(pair => pair.Freshness is TranslationFreshness.Stale).Select(pair => pair.Translation.Path).Order(StringComparer.Ordinal)],
        [.. Measures.Where(measure => FreshnessOf(measure) is { IsOverdue: true }).Select(measure => measure.Id.At.Path).Order(StringComparer.Ordinal)]);
}

using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Which pages a site shows on a day, and where each of them stands: what composing and validating both start from.
/// Nothing is reported here; what is wrong is left out, or has a place all the same.
/// </summary>
public sealed class SiteStructure
{
    /// <param name="source">Everything that was read.</param>
    /// <param name="buildDate">In the town's time zone.</param>
    public SiteStructure(SiteSource source, DateOnly buildDate)
    {
        Source = source;
        BuildDate = buildDate;
        Site = ScheduledSite.On(buildDate, source);
        Pages = PagePairs.Complete(Site);
        Translations = [.. TranslationPair.In(Pages, Settings.Original)];
        Index = Localized.Of(language => new PageIndex(Pages, language));
        FollowUpSection = Index[Settings.Original].First(PageKind.FollowUp)?.Id ?? PageId.Home;
        Routes = new RouteMap(Pages, FollowUpSection);
        Files = new PublishedFiles(Site);
        Measures = MeasureOrder.Of(Site);
    }

    /// <summary>Everything that was read, also what is not published on the build date.</summary>
    internal SiteSource Source { get; }

    /// <summary>What is published on the build date.</summary>
    internal SiteSource Site { get; }

    internal DateOnly BuildDate { get; }

    internal Settings Settings => Source.Settings;

    /// <summary>The pages that are there in both languages.</summary>
    internal ImmutableArray<PageSource> Pages { get; }

    internal ImmutableArray<TranslationPair> Translations { get; }

    internal Localized<PageIndex> Index { get; }

    internal RouteMap Routes { get; }

    internal PublishedFiles Files { get; }

    /// <summary>In the order of the follow-up table.</summary>
    internal ImmutableArray<Measure> Measures { get; }

    /// <summary>The page that the measures' own pages stand below.</summary>
    internal PageId FollowUpSection { get; }

    /// <summary>Null where a measure announces no frequency or has no figure.</summary>
    internal Freshness? FreshnessOf(Measure measure) =>
        Freshness.Of(measure.Updated, measure.SourceUpdated(Settings.TimeZone.Value), measure.Latest?.Period, BuildDate);

    /// <summary>What has fallen behind on the build date.</summary>
    internal StaleContent Stale => new(
        [.. Translations.Where(pair => pair.Freshness is TranslationFreshness.Stale).Select(pair => pair.Translation.Path).Order(StringComparer.Ordinal)],
        [.. Measures.Where(measure => FreshnessOf(measure) is { IsOverdue: true }).Select(measure => measure.Id.At.Path).Order(StringComparer.Ordinal)]);
}

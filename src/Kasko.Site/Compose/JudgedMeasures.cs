using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;
using Kasko.Site.Rules.Statistics;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose;

/// <summary>Holds the measures against the benefits, the pages, their sources and the day.</summary>
internal static class JudgedMeasures
{
    /// <summary>The measures that follow up a benefit, in the order the table has them.</summary>
    public static ImmutableArray<Measure> InOrder(SiteSource site, DiagnosticList diagnostics)
    {
        var benefits = site.Benefits.Select(benefit => benefit.Id.Value).Distinct().ToList();
        foreach (var lost in site.Measures.Where(measure => !site.AreBenefitsUnreadable && !benefits.Contains(measure.Benefit.Value)))
            diagnostics.Add(UnknownBenefit.At(lost.Benefit.At, lost.Benefit.Value, benefits));
        return
        [
            .. site.Measures.OrderBy(measure => benefits.IndexOf(measure.Benefit.Value))
                .ThenBy(measure => measure.Order ?? int.MaxValue)
                .ThenBy(measure => measure.Title[site.Settings.Original], Collation.Comparer)
                .ThenBy(measure => measure.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Official figures are those of the series that the measure names, and no figure is older than was promised.</summary>
    public static void Judge(ImmutableArray<Measure> measures, MeasurePages pages, DiagnosticList diagnostics)
    {
        foreach (var measure in measures)
        {
            if (measure.Official is { } official && official.Series != measure.Statistics?.Series)
                diagnostics.Add(OtherSeries.At(measure.Statistics?.At ?? measure.Id.At, official.Series, measure.Statistics?.Series));
            if (pages.FreshnessOf(measure) is { IsOverdue: true } late)
                diagnostics.Add(OverdueFigures.At(measure.Id.At, late.Days, late.Months, late.Due));
        }
    }

    /// <summary>A measure's page takes no other page's place.</summary>
    public static void JudgeAddresses(
        ImmutableArray<Measure> measures, Func<Measure, Language, Route> routeOf, ImmutableArray<PageSource> pages, RouteMap routes, DiagnosticList diagnostics)
    {
        var taken = pages.Where(page => page.FrontMatter.Kind is not PageKind.Value)
            .DistinctBy(page => routes.Of(page).File)
            .ToDictionary(page => routes.Of(page).File, page => page.Path, StringComparer.Ordinal);
        foreach (var (measure, language) in measures.SelectMany(measure => LanguageCodes.All.Select(language => (measure, language))))
        {
            var route = routeOf(measure, language);
            if (!taken.TryAdd(route.File, measure.Id.At.Path)) diagnostics.Add(SameAddress.OfMeasure(measure.Id.At, route.Address, taken[route.File]));
        }
    }
}

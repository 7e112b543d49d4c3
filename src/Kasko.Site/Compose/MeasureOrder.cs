using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The order in which the follow-up table has the measures.</summary>
internal static class MeasureOrder
{
    /// <summary>By benefit, then as they say themselves, then by title.</summary>
    public static ImmutableArray<Measure> Of(SiteSource site)
    {
        var benefits = site.Benefits.Select(benefit => benefit.Id.Value).Distinct().ToList();
        return
        [
            .. site.Measures.OrderBy(measure => benefits.IndexOf(measure.Benefit.Value))
                .ThenBy(measure => measure.Order ?? int.MaxValue)
                .ThenBy(measure => measure.Title[site.Settings.Original], Collation.Comparer)
                .ThenBy(measure => measure.Id.Value, StringComparer.Ordinal),
        ];
    }
}

using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The order of the measures in the follow-up table.</summary>
internal static class MeasureOrder
{
    /// <summary>By benefit, then by the measures' own <c>order</c>, then by title.</summary>
    public static ImmutableArray<Measure> Of(SiteSource site)
    {
        var benefits = site.Benefits.Select(benefit => benefit.Id.Value).Distinct().ToList();
        return
        [
            .. site.Measures.OrderBy(measure => benefits.IndexOf(measure.Benefit.Value))
                .ThenBy(measure => measure.Order ?? int.MaxValue)
                .ThenBy(measure => Collation.KeyOf(measure.Title[site.Settings.Original]))
                .ThenBy(measure => measure.Id.Value, StringComparer.Ordinal),
        ];
    }
}

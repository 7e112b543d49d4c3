using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The order of the actions in lists.</summary>
internal static class ActionOrder
{
    /// <summary>By status, first what needs attention; then by the end of their time, and by title.</summary>
    public static ImmutableArray<StrategyAction> Of(SiteSource site) =>
    [
        .. site.Actions.OrderBy(action => ActionStatuses.InReadingOrder.IndexOf(action.Status))
            .ThenBy(action => action.End?.Last ?? DateOnly.MaxValue)
            .ThenBy(action => Collation.KeyOf(action.Title[site.Settings.Original]))
            .ThenBy(action => action.Id.Value, StringComparer.Ordinal),
    ];
}

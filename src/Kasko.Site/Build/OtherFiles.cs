using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Charts;

namespace Kasko.Site.Build;

/// <summary>The published files that are neither pages nor a host's configuration.</summary>
internal static class OtherFiles
{
    /// <param name="measures">The measures' own pages, which have a chart each.</param>
    public static ImmutableArray<Output> Of(ComposedSite site, IEnumerable<PageView> measures, RenderContext context) =>
    [
        .. site.Files, .. SiteIndexes.Of(site), .. RedirectPages.Of(site, context.Policy),
        .. measures.Select(page => ChartFile.Of(page.Measure!.Chart, page.Language, context.Theme.Colours)).OfType<Output>(),
    ];
}

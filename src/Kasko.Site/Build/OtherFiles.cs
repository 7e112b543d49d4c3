using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Charts;

namespace Kasko.Site.Build;

/// <summary>The published files that are neither pages nor a host's configuration.</summary>
internal static class OtherFiles
{
    public static ImmutableArray<Output> Of(ComposedSite site, RenderContext context) =>
        [.. site.Files, .. SiteIndexes.Of(site), .. RedirectPages.Of(site, context.Policy), .. Charts(site, context)];

    private static IEnumerable<Output> Charts(ComposedSite site, RenderContext context) => site.Pages
        .Where(page => page.Measure is not null)
        .Select(page => ChartFile.Of(page.Measure!.Chart, page.Language, context.Theme.Colours)).OfType<Output>();
}

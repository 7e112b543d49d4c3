using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Charts;

namespace Kasko.Site.Build;

/// <summary>The published files that are neither pages nor a host's configuration.</summary>
internal static class OtherFiles
{
    /// <summary>Those that need no rendered page.</summary>
    public static ImmutableArray<Output> Of(ComposedSite site, RenderContext context) =>
        [.. site.Files, .. SiteIndexes.Of(site), .. RedirectPages.Of(site, context.Policy)];

    /// <summary>The chart of a measure's own page; null for other pages, and when there is nothing to draw.</summary>
    public static Output? Chart(PageView page, RenderContext context) =>
        page.Measure is { } measure ? ChartFile.Of(measure.Chart, page.Language, context.Theme.Colours) : null;
}

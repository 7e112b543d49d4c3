using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render;

/// <summary>What all pages share when rendered. Together with a <see cref="PageView"/>, it is everything a page depends on.</summary>
/// <param name="Assets">The theme's published files by the names that layouts use.</param>
/// <param name="Policy">What pages may load.</param>
public sealed record RenderContext(
    Theme Theme, ImmutableSortedDictionary<string, Output> Assets, ContentPolicy Policy, Hyphenator Hyphenator)
{
    public static RenderContext Of(Theme theme, ComposedSite site) => Of(theme, site.Assets, site.Media, site.Settings);

    /// <param name="media">The pages' pictures and documents.</param>
    public static RenderContext Of(Theme theme, ImmutableSortedDictionary<string, Output> assets, IEnumerable<Output> media, Settings settings) =>
        new(theme, assets, new ContentPolicy([.. assets.Values, .. media], theme.Layouts.ContainsKey(SearchView.Layout)), new Hyphenator(settings.Hyphenation.Select(word => word.Value)));
}

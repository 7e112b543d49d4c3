using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>For a preview: files that cannot be read at the moment, because an editor is in the middle of a change, as they were before.</summary>
public static class LastReadable
{
    /// <summary>The site with what its unreadable pages and measures, and the files that those pages name, had when they could last be read.</summary>
    public static SiteSource Of(SiteSource site, LoadedFiles? loaded)
    {
        if (loaded is null || site.Unreadable.IsEmpty) return site;
        ImmutableArray<PageSource> pages = [.. site.Unreadable.Select(loaded.Pages.LastReadable).OfType<PageSource>()];
        ImmutableArray<Measure> measures = [.. site.Unreadable.Select(loaded.Measures.LastReadable).OfType<Measure>()];
        var named = pages.SelectMany(page => page.NamedFiles).Concat(site.Unreadable).Distinct(StringComparer.Ordinal)
            .Where(path => !site.Media.ContainsKey(path)).Select(loaded.Media.LastReadable).OfType<MediaFile>();
        return site with
        {
            Pages = [.. site.Pages.Concat(pages).OrderBy(page => page.Path, StringComparer.Ordinal)],
            Measures = [.. site.Measures.Concat(measures).OrderBy(measure => measure.Id.Value, StringComparer.Ordinal)],
            Media = site.Media.AddRange(named.Select(file => KeyValuePair.Create(file.Path, file))),
        };
    }
}

using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>For a preview: the pages that are drafts, or that are published on a day to come.</summary>
public static class UnpublishedPages
{
    /// <summary>Those of a site, by the page's file.</summary>
    public static ImmutableSortedDictionary<string, UnpublishedPage> On(DateOnly day, SiteSource site)
    {
        var drafts = Drafts.Of(site.Pages, site.Settings.Languages.Value);
        var pages = site.Pages.Where(page => drafts.Contains(page.Path) || page.FrontMatter.Schedule.From > day).ToImmutableSortedDictionary(
            page => page.Path,
            page => new UnpublishedPage(drafts.Contains(page.Path), page.FrontMatter.Schedule.From is { } from && from > day ? from : null),
            StringComparer.Ordinal);
        var files = site.Measures.Where(measure => measure.IsDraft).Select(measure => measure.Id.At.Path)
            .Concat(site.Actions.Where(action => action.IsDraft).Select(action => action.Id.At.Path));
        return pages.AddRange(files.Select(path => KeyValuePair.Create(path, new UnpublishedPage(IsDraft: true, null))));
    }

    /// <summary>The site with those pages as if they were published.</summary>
    public static SiteSource Shown(SiteSource site, ImmutableSortedDictionary<string, UnpublishedPage> unpublished) => unpublished.IsEmpty
        ? site
        : site with
        {
            Pages = [.. site.Pages.Select(page => unpublished.ContainsKey(page.Path) ? Published(page) : page)],
            Measures = [.. site.Measures.Select(measure => measure with { IsDraft = false })],
            Actions = [.. site.Actions.Select(action => action with { IsDraft = false })],
        };

    private static PageSource Published(PageSource page) => page with
    {
        FrontMatter = page.FrontMatter with
        {
            Schedule = page.FrontMatter.Schedule with { From = null },
            Record = page.FrontMatter.Record with { IsDraft = false },
        },
    };
}

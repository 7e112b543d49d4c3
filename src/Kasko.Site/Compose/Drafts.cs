using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose;

/// <summary>The pages that wait until both languages are ready.</summary>
internal static class Drafts
{
    /// <summary>Pages of which a language says that it is a draft: neither is published.</summary>
    public static ImmutableHashSet<PageId> Of(IEnumerable<PageSource> pages) =>
        [.. pages.Where(page => page.FrontMatter.Record.IsDraft).Select(page => page.Id)];

    public static void Judge(SiteSource site, DiagnosticList diagnostics)
    {
        foreach (var pair in TranslationPair.In(site.Pages, site.Settings.Original))
        {
            var pages = new[] { pair.Original, pair.Translation };
            if (pages.Count(page => page.FrontMatter.Record.IsDraft) != 1) continue;
            var draft = pages.First(page => page.FrontMatter.Record.IsDraft);
            var other = pages.First(page => page != draft);
            diagnostics.Add(DifferentDrafts.At(other.FrontMatter.Title.At, draft.Path));
        }
    }
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Schedules;
using Kasko.Site.Rules.Translations;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Compose;

/// <summary>Holds the two languages of each page against each other: both are there, and both are the same page.</summary>
internal static class PagePairs
{
    /// <summary>The pages that exist in both languages.</summary>
    public static ImmutableArray<PageSource> Complete(SiteSource site, DiagnosticList diagnostics)
    {
        var complete = ImmutableArray.CreateBuilder<PageSource>();
        foreach (var pair in site.Pages.GroupBy(page => page.Id))
        {
            var pages = pair.DistinctBy(page => page.Language).OrderBy(page => page.Language != site.Settings.Original).ToList();
            if (pages is [var lonely])
            {
                var missing = lonely.OtherFile;
                if (site.Unpublished.Contains(missing))
                    diagnostics.Add(DifferentSchedules.At(lonely.FrontMatter.Title.At, missing));
                // A file that is there but could not be read has its own diagnostic.
                else if (!site.Unreadable.Contains(missing))
                    diagnostics.Add(MissingTranslation.At(lonely.Path, missing, lonely.Language.Other()));
                continue;
            }

            Compare(pages[0], pages[1], diagnostics);
            complete.AddRange(pages);
        }

        return complete.ToImmutable();
    }

    private static void Compare(PageSource original, PageSource other, DiagnosticList diagnostics)
    {
        if (original.FrontMatter.Kind != other.FrontMatter.Kind || Number(original) != Number(other))
            diagnostics.Add(DifferentKinds.At(other.FrontMatter.Title.At, original.Path));
        if (original.FrontMatter is GoalFrontMatter { ListTitle: var one } && other.FrontMatter is GoalFrontMatter { ListTitle: var two } && one.HasValue != two.HasValue)
            diagnostics.Add(MissingKey.At((one.HasValue ? other : original).FrontMatter.Title.At, "list_title"));
        if (original.FrontMatter.Translation is not TranslationState.Original && other.FrontMatter.Translation is not TranslationState.Original)
            diagnostics.Add(TranslationOfOriginal.At(original.FrontMatter.Title.At));
    }

    private static int? Number(PageSource page) => page.FrontMatter switch
    {
        GoalFrontMatter goal => goal.Number,
        ValueFrontMatter value => value.Number,
        _ => null,
    };
}

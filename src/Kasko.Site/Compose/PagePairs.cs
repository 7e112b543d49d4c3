using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Model;

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
            var pages = pair.DistinctBy(page => page.Language).ToList();
            if (pages is [var lonely])
            {
                var missing = OtherFile(lonely);
                if (site.Unpublished.Contains(missing))
                    diagnostics.Add(ScheduleRules.DifferentSchedules(lonely.FrontMatter.Title.At, missing));
                // A file that is there but could not be read has its own diagnostic.
                else if (!site.Unreadable.Contains(missing))
                    diagnostics.Add(FileRules.MissingTranslation(lonely.Path, missing, lonely.Language.Other()));
                continue;
            }

            Compare(pages[0], pages[1], diagnostics);
            complete.AddRange(pages);
        }

        return complete.ToImmutable();
    }

    /// <summary>The file of the same page in the other language.</summary>
    public static string OtherFile(PageSource page) =>
        $"{page.Path[..^".sv.md".Length]}.{page.Language.Other().Code()}.md";

    private static void Compare(PageSource first, PageSource second, DiagnosticList diagnostics)
    {
        if (first.FrontMatter.Kind != second.FrontMatter.Kind || Number(first) != Number(second))
            diagnostics.Add(FrontMatterRules.DifferentKinds(second.FrontMatter.Title.At, first.Path));
        if (first.FrontMatter.Translation is not TranslationState.Original && second.FrontMatter.Translation is not TranslationState.Original)
            diagnostics.Add(FrontMatterRules.TranslationOfOriginal(second.FrontMatter.Title.At));
    }

    private static int? Number(PageSource page) => page.FrontMatter switch
    {
        GoalFrontMatter goal => goal.Number,
        ValueFrontMatter value => value.Number,
        _ => null,
    };
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Compose.Validation;

/// <summary>The site has the pages that every site needs, and its goals and values have unique numbers, its years a page each.</summary>
internal static class PageValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var pages = structure.Index[structure.Settings.Original];
        ValidateNumbers(pages.All(PageKind.Goal), page => ((GoalFrontMatter)page.FrontMatter).Number, diagnostics);
        ValidateNumbers(pages.Pages.Where(page => page.FrontMatter.Kind is PageKind.Value), page => ((ValueFrontMatter)page.FrontMatter).Number, diagnostics);
        ValidateYears([.. pages.All(PageKind.Year)], structure.BuildDate, diagnostics);
        // A page that could not be read, or exists in one language only, may be the one that is missing.
        if (structure.Today.IsComplete) ValidateKinds(pages, structure.Settings.Languages.Value, diagnostics);
    }

    private static void ValidateKinds(PageIndex pages, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (pages.Find(PageId.Home) is not { FrontMatter.Kind: PageKind.Home }) diagnostics.Add(NoHome.At(languages));
        if (pages.First(PageKind.NotFound) is null) diagnostics.Add(MissingPage.At(PageKind.NotFound.Key(), "404", languages));
        foreach (var kind in PageKinds.Expected)
            if (pages.First(kind) is null) diagnostics.Add(MissingPage.At(kind.Key(), kind.Key(), languages));
        foreach (var value in pages.ValuesWithoutSection) diagnostics.Add(ValueWithoutSection.At(value.FrontMatter.Title.At, languages));
        foreach (var news in pages.NewsWithoutSection)
        {
            diagnostics.Add(pages.Section(news) is { FrontMatter.Kind: PageKind.News } above
                ? NewsWithoutSection.BelowNews(news.FrontMatter.Title.At, above.Path)
                : NewsWithoutSection.At(news.FrontMatter.Title.At, languages));
        }
    }

    private static void ValidateYears(ImmutableArray<PageSource> pages, DateOnly today, DiagnosticList diagnostics)
    {
        foreach (var same in pages.Select(page => ((YearFrontMatter)page.FrontMatter).Year).GroupBy(year => year.Value))
        {
            foreach (var duplicate in same.Skip(1)) diagnostics.Add(SameNumber.OfYear(duplicate.At, same.Key));
            if (same.Key > today.Year) diagnostics.Add(PeriodToCome.OfYear(same.First().At, same.Key));
        }
    }

    private static void ValidateNumbers(IEnumerable<PageSource> pages, Func<PageSource, int> number, DiagnosticList diagnostics)
    {
        foreach (var duplicate in pages.GroupBy(number).SelectMany(same => same.Skip(1)))
            diagnostics.Add(SameNumber.At(duplicate.FrontMatter.Title.At, number(duplicate)));
    }
}

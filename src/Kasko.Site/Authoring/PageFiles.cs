using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The text of a new page's files, one for each language.</summary>
internal static class PageFiles
{
    /// <param name="words">The texts in each language.</param>
    /// <param name="titles">The given titles, in the order of the site's languages.</param>
    /// <param name="waits">Whether also a whole text is a draft, because it is about something that is not there yet.</param>
    public static IEnumerable<Output> Of(WrittenSite site, ContentName name, PageKind kind, Func<Language, PageWords> words, ImmutableArray<string> titles, bool waits = false)
    {
        var numbers = Numbers(site, name.Id, kind);
        foreach (var (language, index) in site.Languages.Select((language, index) => (language, index)))
        {
            var said = words(language).For(site.Settings, language);
            var front = new FrontMatterText(kind)
                .Add("title", index < titles.Length ? titles[index] : kind is PageKind.Year ? $"{said.Title} {name.Id.Name}" : said.IsWhole ? said.Title : $"{said.Title} ({name.Id.Name})")
                .Add("summary", said.Summary);
            foreach (var (key, number) in numbers) front.Add(key, number);
            if (kind is PageKind.Year) front.Add("year", NewPages.YearOf(name.Id));
            if (kind is PageKind.News) front.Add("date", site.Day);
            if (site.NamedOriginal is { } original && kind is not (PageKind.Home or PageKind.NotFound)) front.Add("original", original.Code());
            if (site.IsUnofficial(language)) front.Add("translation", TranslationStates.Keys.Of(TranslationState.Unofficial));
            if (waits || !said.IsWhole) front.Add("draft", "true");
            yield return new Output(PathOf(name, language), Encoding.UTF8.GetBytes(front.Page(said.Body)));
        }
    }

    private static string PathOf(ContentName name, Language language)
    {
        var (page, section) = ContentPath.OfPage(name.Id, language);
        return name.IsSection ? section : page;
    }

    /// <summary>The next number of a goal or value, or the next place in the folder when the pages there have one.</summary>
    private static IEnumerable<(string Key, string Number)> Numbers(WrittenSite site, PageId id, PageKind kind)
    {
        var number = kind switch
        {
            PageKind.Goal => Next(site.Pages.Select(page => (page.FrontMatter as GoalFrontMatter)?.Number)) ?? "1",
            PageKind.Value => Next(site.Pages.Select(page => (page.FrontMatter as ValueFrontMatter)?.Number)) ?? "1",
            _ => null,
        };
        if (number is not null) return [("number", number)];
        if (kind is PageKind.News or PageKind.Home or PageKind.NotFound || id.Section is not { } section) return [];
        return Next(site.PagesIn(section).Select(page => page.FrontMatter.Order)) is { } order ? [("order", order)] : [];
    }

    private static string? Next(IEnumerable<int?> numbers) => (numbers.Max() + 1)?.ToString(CultureInfo.InvariantCulture);
}

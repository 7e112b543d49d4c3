using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The files of new pages. They are drafts until someone has filled them in.</summary>
internal static class NewPages
{
    /// <summary>Pages of these kinds have a usual place.</summary>
    private static readonly ImmutableArray<(string Name, PageKind Kind)> Places =
    [
        ("404", PageKind.NotFound), ("follow-up/status", PageKind.Status), ("follow-up/actions", PageKind.Actions),
        .. PageKinds.Linked.Where(kind => kind is not PageKind.Status).Select(kind => (kind.Key(), kind)),
    ];

    private static readonly ImmutableArray<PageKind> Sections = [PageKind.Values, PageKind.Goals, PageKind.FollowUp];

    public static (ImmutableArray<Output> Files, Refusal? Refusal) Page(WrittenSite site, NewContentRequest request)
    {
        var (name, refusal) = ContentName.Read(request.Name, site.Languages);
        return name is null ? ([], refusal) : Files(site, name, KindOf(name.Id, site), request.Titles);
    }

    public static (ImmutableArray<Output> Files, Refusal? Refusal) News(WrittenSite site, NewContentRequest request)
    {
        var section = site.Pages.Where(page => page.FrontMatter.Kind is PageKind.News).Select(page => page.Id.Section).OfType<PageId>()
            .GroupBy(id => id).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Value, StringComparer.Ordinal).FirstOrDefault()?.Key ?? new PageId("news");
        var written = request.Name.Length > 0 ? request.Name : Free(site, $"{section}/{site.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        // A name alone is one in the folder of the news, and anything that is no name is a title.
        var titles = request.Titles;
        if (!written.Contains('/', StringComparison.Ordinal) && !ContentName.IsName(written))
        {
            if (titles.Length == site.Languages.Count) return ([], new Refusal(RefusalReason.TooManyTitles, string.Join(' ', [written, .. titles]), Choices: [.. site.Languages.Select(language => language.Code())]));
            if (Slug.Of(written).Length == 0) return ([], new Refusal(RefusalReason.TitleWithoutWords, written));
            titles = titles.Insert(0, written);
            written = Slug.Of(written);
        }

        if (!written.Contains('/', StringComparison.Ordinal)) written = $"{section}/{written}";
        var (name, refusal) = ContentName.Read(written, site.Languages);
        return name is null ? ([], refusal) : Files(site, name, PageKind.News, titles);
    }

    private static string Free(WrittenSite site, string name) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).First(free => site.Find(new PageId(free)) is null);

    private static (ImmutableArray<Output> Files, Refusal? Refusal) Files(WrittenSite site, ContentName name, PageKind kind, ImmutableArray<string> titles)
    {
        if (site.Find(name.Id) is { } same) return ([], new Refusal(RefusalReason.Exists, same.Path));
        ImmutableArray<PageId> missing = [.. FoldersAbove(name.Id).Where(folder => site.Find(folder) is null && site.Settings.Folders.All(named => named.Folder.Value != folder))];
        if (missing.Select(folder => (Folder: folder, Meant: MeantFolder(folder, site))).FirstOrDefault(found => found.Meant is not null) is { Meant: { } meant } misspelt)
            return ([], new Refusal(RefusalReason.UnknownFolder, misspelt.Folder.Value, meant + name.Id.Value[misspelt.Folder.Value.Length..]));

        var files = ImmutableArray.CreateBuilder<Output>();
        foreach (var folder in missing)
        {
            var above = KindOf(folder, site);
            files.AddRange(PageFiles.Of(site, new ContentName(folder, IsSection: true), above, language => above is PageKind.Page ? PageWords.OfSection(kind is PageKind.News && folder == name.Id.Section, language) : PageWords.Of(above, language), [], waits: true));
        }

        var isSection = name.IsSection || Sections.Contains(kind);
        files.AddRange(PageFiles.Of(site, name with { IsSection = isSection }, kind, language => isSection && kind is PageKind.Page ? PageWords.OfSection(isOfNews: false, language) : PageWords.Of(kind, language), titles));
        return (files.ToImmutable(), null);
    }

    /// <summary>The folders on the way to a page, the outermost first.</summary>
    private static IEnumerable<PageId> FoldersAbove(PageId id) =>
        id.Section is { } section && section != PageId.Home ? [.. FoldersAbove(section), section] : [];

    /// <summary>The folder that was probably meant; null when the folder has pages, or has no similar name.</summary>
    private static string? MeantFolder(PageId folder, WrittenSite site) =>
        site.Folders.Contains(folder) ? null : Suggestion.For(folder.Value, site.Folders.Select(known => known.Value));

    /// <summary>The year that a page is named after; null for other names.</summary>
    public static string? YearOf(PageId id) => id.Name.Length == 4 && int.TryParse(id.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && PlausibleYears.Contains(year) ? id.Name : null;

    private static PageKind KindOf(PageId id, WrittenSite site)
    {
        if (id == PageId.Home) return PageKind.Home;
        foreach (var (name, kind) in Places)
            if (id.Value == name && !site.HasKind(kind)) return kind;
        if (YearOf(id) is not null) return PageKind.Year;
        var section = id.Section!.Value;
        return site.Find(section)?.FrontMatter.Kind switch
        {
            PageKind.Goals => PageKind.Goal,
            PageKind.Values => PageKind.Value,
            _ when section != PageId.Home && site.PagesIn(section).Any(page => page.FrontMatter.Kind is PageKind.News) => PageKind.News,
            null when section.Value == PageKind.Goals.Key() => PageKind.Goal,
            null when section.Value == PageKind.Values.Key() => PageKind.Value,
            _ => PageKind.Page,
        };
    }
}

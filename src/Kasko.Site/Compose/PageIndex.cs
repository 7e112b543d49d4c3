using System.Collections.Frozen;
using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The site's pages by kind and section, in one language, in reading order.</summary>
internal sealed class PageIndex
{
    private readonly FrozenDictionary<PageId, PageSource> _byId;
    private readonly ILookup<PageKind, PageSource> _byKind;
    private readonly ILookup<PageId?, PageSource> _bySection;

    public PageIndex(ImmutableArray<PageSource> pages, Language language)
    {
        Pages = [.. InOrder(pages.Where(page => page.Language == language))];
        _byId = Pages.ToFrozenDictionary(page => page.Id);
        _byKind = Pages.Where(page => !IsWithoutSection(page)).ToLookup(page => page.FrontMatter.Kind);
        _bySection = Pages.ToLookup(page => Above(page.Id));
    }

    public ImmutableArray<PageSource> Pages { get; }

    /// <summary>The pages of one language in reading order.</summary>
    public static IEnumerable<PageSource> InOrder(IEnumerable<PageSource> pages) => pages
        .OrderBy(Order)
        .ThenByDescending(Date)
        .ThenBy(page => page.FrontMatter.Order ?? int.MaxValue)
        .ThenBy(page => Collation.KeyOf(page.FrontMatter.Title.Value))
        .ThenBy(page => page.Path, StringComparer.Ordinal);

    public PageSource? Find(PageId id) => _byId.GetValueOrDefault(id);

    public PageSource? First(PageKind kind) => _byKind[kind].FirstOrDefault();

    /// <summary>Without the <see cref="ValuesWithoutSection"/>.</summary>
    public IEnumerable<PageSource> All(PageKind kind) => _byKind[kind];

    /// <summary>
    /// The pages directly below a section. A folder without a page of its own is not a section: its pages belong to the section above.
    /// </summary>
    public IEnumerable<PageSource> In(PageId section) => _bySection[section];

    /// <summary>The page that a page is directly below; null for the home page.</summary>
    public PageSource? Section(PageSource page) => Above(page.Id) is { } section ? Find(section) : null;

    /// <summary>News that no page lists, because it is not below an ordinary page.</summary>
    public IEnumerable<PageSource> NewsWithoutSection => All(PageKind.News).Where(page => Section(page) is not { FrontMatter.Kind: PageKind.Page });

    /// <summary>Values that no page would show, because they are not below a page of values.</summary>
    public IEnumerable<PageSource> ValuesWithoutSection => Pages.Where(IsWithoutSection);

    private PageId? Above(PageId id)
    {
        var above = id.Section;
        while (above is { } folder && !_byId.ContainsKey(folder)) above = folder.Section;
        return above;
    }

    private bool IsWithoutSection(PageSource page) =>
        page.FrontMatter.Kind is PageKind.Value && Find(page.Id.Section!.Value)?.FrontMatter.Kind is not PageKind.Values;

    private static int Order(PageSource page) => page.FrontMatter switch
    {
        NewsFrontMatter => int.MaxValue,
        { Order: { } order } => order,
        GoalFrontMatter goal => goal.Number,
        ValueFrontMatter value => value.Number,
        _ => int.MaxValue,
    };

    /// <summary>News comes after other pages, the newest first.</summary>
    private static DateOnly Date(PageSource page) => page.FrontMatter is NewsFrontMatter news ? news.Date.Value : DateOnly.MaxValue;
}

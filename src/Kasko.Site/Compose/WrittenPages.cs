using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages written by editors, each with what its kind shows besides its text.</summary>
internal sealed class WrittenPages(
    SiteStructure structure,
    PageFrames frames,
    Navigation navigation,
    BodyViews bodies,
    MeasureViews measures,
    FollowUpTables followUps,
    ActionLists actions,
    OpenDataDownloads downloads,
    ChangeDates changes)
{
    private readonly StrategyViews _strategy = new(structure, navigation, bodies, followUps, actions);
    private readonly YearViews _years = new(structure, measures, actions);
    private readonly NewsLists _news = new(structure, navigation);
    private readonly StalePages _stale = new(structure);
    private readonly Dictionary<string, PageSource> _originals = structure.Translations.ToDictionary(pair => pair.Translation.Path, pair => pair.Original, StringComparer.Ordinal);

    /// <summary>Whether the strategy has anything to follow up, or may have: a list that cannot be read is reported where it is.</summary>
    private bool FollowsUp => !structure.Today.Benefits.IsEmpty || structure.Today.AreBenefitsUnreadable;

    /// <summary>In the order of their files; values have no page of their own.</summary>
    public IEnumerable<DeferredPage> All() => structure.PairedPages
        .Where(page => page.FrontMatter.Kind is not PageKind.Value)
        .Select(page => new DeferredPage(
            new SitePage(
                structure.Routes.Of(page), page.Language, page.FrontMatter.Kind.Key(), page.Path, IsIndexed: page.FrontMatter.Kind is not PageKind.NotFound,
                PageVersion.Existing(structure.VersionsOf(page.Id))),
            at => Page(at, page)));

    private PageView Page(SitePage at, PageSource page)
    {
        var (kind, language) = (page.FrontMatter.Kind, page.Language);
        var hrefs = frames.HrefsFrom(at);
        var isStale = _stale.Includes(page, Parts(page));
        return frames.Of(at, page.FrontMatter.Title.Value, page.FrontMatter.Summary.Value, hrefs,
            navigation.Of(page.Id, isBelow: false, language, structure.VersionsOf(page.Id), hrefs)) with
        {
            TitleAt = page.FrontMatter.Title.At,
            SummaryAt = page.FrontMatter.Summary.At,
            Body = bodies.Of(page, hrefs),
            Translation = page.FrontMatter.Translation.Value,
            TranslationDate = page.FrontMatter.TranslationDate?.Value,
            IsStale = isStale,
            Original = isStale || page.FrontMatter.Translation.Value is TranslationState.Unofficial ? Original(page, hrefs) : null,
            Strategy = _strategy.For(kind, page.Id, language, hrefs),
            Goal = _strategy.Goal(page, hrefs),
            FollowUp = kind switch
            {
                PageKind.Home or PageKind.FollowUp or PageKind.Strategy when FollowsUp => followUps.Whole(language, hrefs),
                PageKind.Goal => followUps.OfGoal(page, language, hrefs),
                _ => null,
            },
            Actions = kind is PageKind.Home or PageKind.Goals or PageKind.Actions ? actions.All(language, hrefs) : null,
            Year = _years.Of(page, hrefs),
            OpenData = kind switch
            {
                PageKind.FollowUp => downloads.OfAll(language, hrefs),
                PageKind.Actions => downloads.OfActions(language, hrefs),
                _ => null,
            },
            AllPages = kind is PageKind.AllPages
                ? navigation.Tree(PageId.Home, language, section => section.Id == structure.FollowUpSection ? MeasureLinks(language, hrefs) : [], hrefs)
                : [],
            Matters = kind is PageKind.About ? Matters(language, hrefs) : [],
            Changed = changes.Of(page),
            Published = (page.FrontMatter as NewsFrontMatter)?.Date.Value,
            News = _news.Of(page, hrefs),
            AllNews = kind is PageKind.Home ? _news.All(page, hrefs) : null,
        };
    }

    /// <summary>Other pages whose texts a page also shows.</summary>
    private IEnumerable<PageSource> Parts(PageSource page)
    {
        var index = structure.Index[page.Language];
        return page.FrontMatter.Kind switch
        {
            PageKind.Values => index.All(PageKind.Value),
            PageKind.Strategy => index.All(PageKind.Value).Concat(index.All(PageKind.Goal)),
            _ => [],
        };
    }

    /// <summary>Without pages that are not published today.</summary>
    private ImmutableArray<MatterView> Matters(Language language, Hrefs hrefs) =>
    [
        .. structure.Settings.Adoption.Matters.Select(matter => new MatterView(
            matter.Matter,
            [.. matter.Pages.Select(page => structure.Index[language].Find(page.Value)).OfType<PageSource>().Select(page => navigation.Link(page, hrefs))])),
    ];

    /// <summary>A page that only shows translated parts has no original of its own: then it is the page in another language.</summary>
    private LinkView? Original(PageSource page, Hrefs hrefs)
    {
        var original = _originals.GetValueOrDefault(page.Path)
            ?? structure.Settings.Languages.Value.OtherThan(page.Language).Select(language => structure.Index[language].Find(page.Id)).FirstOrDefault(other => other is not null);
        return original is null ? null : navigation.Link(original, hrefs) with { Language = original.Language };
    }

    private IEnumerable<PageTreeView> MeasureLinks(Language language, Hrefs hrefs) => structure.Measures
        .Select(measure => measures.Of(measure, language, hrefs))
        .Select(measure => new PageTreeView(measure.Title, measure.Href, measure.Definition, [], State: measure.State));
}

using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Authoring.Import;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The pages of a new site: those that every site needs, and drafts of those that hold the strategy.</summary>
internal static class SitePages
{
    private static readonly ImmutableArray<(string Id, PageKind Kind)> Whole =
    [
        ("index", PageKind.Home), ("strategy", PageKind.Strategy), ("goals", PageKind.Goals), ("about", PageKind.About), ("all-pages", PageKind.AllPages),
        ("accessibility", PageKind.Accessibility), ("data-protection", PageKind.DataProtection), ("feedback", PageKind.Feedback), ("404", PageKind.NotFound),
    ];

    /// <summary>Published when the values and the follow-up are.</summary>
    private static readonly ImmutableArray<(string Id, PageKind Kind)> Waiting = [("values", PageKind.Values), ("follow-up", PageKind.FollowUp), ("follow-up/status", PageKind.Status)];

    private static readonly ImmutableArray<(string Id, PageKind Kind)> Drafts = [("goals/first-goal", PageKind.Goal), ("values/first-value", PageKind.Value)];

    /// <summary>The main menu, in order.</summary>
    /// <param name="document">The strategy that the site is made from; null for none.</param>
    public static IEnumerable<PageKind> Menu(StrategyDocument? document) =>
        new[] { PageKind.Strategy, PageKind.Values, PageKind.Goals, PageKind.FollowUp }.Where(kind => Has(kind, document));

    /// <summary>For a site that someone writes from the beginning.</summary>
    public static IEnumerable<Output> Of(WrittenSite site) =>
    [
        .. Whole.SelectMany(page => Files(site, page, waits: false)),
        .. Waiting.Where(page => IsKnown(page.Kind, site)).SelectMany(page => Files(site, page, waits: true)),
        .. Drafts.SelectMany(page => Files(site, page, waits: true)),
        .. HomeAlone(site),
    ];

    /// <summary>For a site whose strategy was read from a document.</summary>
    public static IEnumerable<Output> Of(WrittenSite site, StrategyDocument document)
    {
        var pages = new ImportedPages(site, document);
        var isTranslated = site.Languages.Count > 1;
        return
        [
            .. Whole.SelectMany(page => Files(site, page, isTranslated && page.Kind is PageKind.Goals && document.Goals.Intro.Length > 0, Words)),
            .. Waiting.Where(page => Has(page.Kind, document) && IsKnown(page.Kind, site)).SelectMany(page => Files(site, page, isTranslated, Words)),
            .. pages.All(),
            .. HomeAlone(site),
        ];

        PageWords Words(PageKind kind, Language language)
        {
            var usual = PageWords.Of(kind, language);
            return usual with
            {
                Title = kind is PageKind.Home && document.Slogan is { } slogan ? pages.In(language, slogan.Text) : usual.Title,
                Body = pages.Body(kind, language, usual.Body),
            };
        }
    }

    /// <summary>The home page, which no language lacks, in those that the program has no words in: with the site's title, and the original's text marked as such.</summary>
    private static IEnumerable<Output> HomeAlone(WrittenSite site) => site.Settings.Languages.Value.All.Except(site.Languages).Select(language =>
    {
        var title = site.Settings.Title.Value[language];
        var body = PageWords.Of(PageKind.Home, site.Original).For(site.Settings, site.Original).Body;
        return new Output(ContentPath.OfPage(PageId.Home, language).Page, Encoding.UTF8.GetBytes(new FrontMatterText(PageKind.Home).Add("title", title).Add("summary", title).Page(ImportedTitle.Marked(body, site.Original) ?? "")));
    });

    private static bool Has(PageKind kind, StrategyDocument? document) => document is null || kind switch
    {
        PageKind.Values => !document.Values.Entries.IsEmpty,
        PageKind.FollowUp or PageKind.Status => !document.FollowUp.Rows.IsEmpty,
        _ => true,
    };

    private static bool IsKnown(PageKind kind, WrittenSite site) => kind is not PageKind.Status || site.Languages.All(language => PageWords.OfStatus(language) is not null);

    private static IEnumerable<Output> Files(WrittenSite site, (string Id, PageKind Kind) page, bool waits) => Files(site, page, waits, PageWords.Of);

    private static IEnumerable<Output> Files(WrittenSite site, (string Id, PageKind Kind) page, bool waits, Func<PageKind, Language, PageWords> words) =>
        PageFiles.Of(site, new ContentName(new PageId(page.Id), page.Kind is PageKind.Goals or PageKind.Values or PageKind.FollowUp), page.Kind, language => words(page.Kind, language), [], waits);
}

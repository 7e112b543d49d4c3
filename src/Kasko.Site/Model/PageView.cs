using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>
/// One page to be rendered, in one language, with everything it depends on except the theme. It never refers to the
/// whole site. Texts may contain passages in another language; addresses are relative to the page.
/// </summary>
/// <param name="Layout">The layout's name.</param>
/// <param name="Url">The page's absolute address.</param>
/// <param name="Source">The page's file, relative to the site's folder; null for a generated page.</param>
/// <param name="IsStale">Whether the page shows a notice that its original has changed since it was translated.</param>
/// <param name="Original">The same page in its original language, when this is an outdated or unapproved translation.</param>
public sealed record PageView(
    Route Route,
    Language Language,
    string Layout,
    string Title,
    string Summary,
    SourceSpan? TitleAt,
    SourceSpan? SummaryAt,
    string Url,
    string? Source,
    string? EditUrl,
    BodyView? Body,
    TranslationState Translation,
    DateOnly? TranslationDate,
    bool IsStale,
    LinkView? Original,
    bool IsIndexed,
    SiteView Site,
    NavigationView Navigation,
    StrategyView? Strategy,
    GoalView? Goal,
    FollowUpView? FollowUp,
    MeasurePageView? Measure,
    OpenDataView? OpenData,
    ImmutableArray<PageTreeView> AllPages,
    ImmutableArray<ChoiceView> Choices,
    Hrefs Hrefs)
{
    /// <summary>The day on which the page was last changed; null when that is not known.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The day on which this piece of news was published; null for other pages.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The news directly below the page, the newest first; on the home page the newest of all.</summary>
    public ImmutableArray<NewsView> News { get; init; } = [];

    /// <summary>On the home page, the page that lists the newest news.</summary>
    public LinkView? AllNews { get; init; }

    /// <summary>On a page that gathers a year.</summary>
    public YearView? Year { get; init; }

    /// <summary>All actions, on pages that list or count them; null when the site has none.</summary>
    public ActionListView? Actions { get; init; }

    /// <summary>What the page for searching finds; null for other pages.</summary>
    public SearchView? Search { get; init; }

    /// <summary>On the page about the strategy, where it deals with what the law requires; empty when not told.</summary>
    public ImmutableArray<MatterView> Matters { get; init; } = [];
}

/// <param name="Pages">May be empty.</param>
public sealed record MatterView(Matter Matter, ImmutableArray<LinkView> Pages);

/// <summary>A piece of news in a list.</summary>
public sealed record NewsView(string Title, string Href, string Summary, DateOnly Date, SourceSpan? TitleAt = null);

/// <param name="TitleAt">Where the title is written, when it is a page's.</param>
/// <param name="Language">Of the page that it leads to, when that is another than this page's.</param>
public sealed record LinkView(string Title, string Href, SourceSpan? TitleAt = null, Language? Language = null);

/// <summary>What a page shows about the site and the town, in one language.</summary>
public sealed record SiteView(
    string Title,
    string Slogan,
    Uri BaseUrl,
    TownName Town,
    ContactView Contact,
    AdoptionView Adoption,
    DataProtectionView DataProtection,
    StatementView Statement,
    bool IsInvented);

public sealed record ContactView(string? Email, string? Telephone, string? PostalAddress, string? VisitingAddress, string? Answer);

public sealed record AdoptionView(string? Body, DateOnly? Date, string? Section, DateOnly? Reviewed, DateOnly? NextReview, Uri? Minutes)
{
    /// <summary>Whether the day for the next review has passed.</summary>
    public bool IsReviewOverdue { get; init; }

    /// <summary>The council's term on the day of the build; null where it is not known.</summary>
    public CouncilTerm? Term { get; init; }
}

public sealed record DataProtectionView(
    string? Controller,
    string? Contact,
    string? Officer,
    string? Purpose,
    string? LegalBasis,
    string? Recipients,
    string? Transfers,
    string? Feedback,
    string? Host,
    int? LogDays);

public sealed record StatementView(
    string Required,
    string Standard,
    Conformance Conformance,
    AssessmentMethod? Method,
    DateOnly? DrawnUp,
    DateOnly? Reviewed,
    string? ResponsibleUnit,
    ImmutableArray<FaultView> Faults,
    WebLink Authority,
    Uri? ComplaintUrl,
    string? AuthorityContact);

public sealed record FaultView(FaultKind Kind, string Criterion, string Place, string Reason, string Alternative);

/// <summary>The links from a page to other pages.</summary>
/// <param name="Feed">The change feed; null when nothing has a date.</param>
/// <param name="Search">The page for searching; null when the theme has none.</param>
public sealed record NavigationView(
    string Home,
    ImmutableArray<MenuView> Menu,
    ImmutableArray<LinkView> Breadcrumbs,
    ImmutableArray<AlternateView> Alternates,
    ImmutableArray<NamedLink> Links,
    LinkView? Feed = null,
    string? Search = null);

/// <summary>A link to the only page of its kind, see <see cref="PageKinds.Linked"/>.</summary>
/// <param name="Name">In templates.</param>
/// <param name="Link">Null when the site has no such page.</param>
public sealed record NamedLink(string Name, LinkView? Link);

/// <param name="IsWithin">True when the page is in the section that the entry leads to.</param>
public sealed record MenuView(string Title, string Href, bool IsCurrent, bool IsWithin, SourceSpan? TitleAt = null);

/// <summary>The same page in one of the languages, or the nearest one there.</summary>
/// <param name="Nearest">The title of the nearest page; null when the page itself exists.</param>
public sealed record AlternateView(Language Language, string Href, string Url, bool IsCurrent, string? Nearest = null, SourceSpan? NearestAt = null);

/// <summary>The parts of the strategy, listed on a page.</summary>
public sealed record StrategyView(
    ImmutableArray<GoalView> Goals,
    ImmutableArray<ValueView> Values,
    ImmutableArray<string> Advantages);

/// <param name="Id">The goal's anchor on the page with the whole strategy.</param>
/// <param name="Body">The goal's text, on the page with the whole strategy.</param>
/// <param name="InBrief">The goal in everyday words, which are not part of the adopted strategy.</param>
/// <param name="Measures">The measures of the goal's benefits.</param>
public sealed record GoalView(
    int Number,
    string Title,
    string ListTitle,
    string Href,
    string Summary,
    string? Benefit,
    string Id,
    bool IsCurrent,
    LinkView? Previous,
    LinkView? Next,
    BodyView? Body,
    string? InBrief,
    ImmutableArray<MeasureView> Measures,
    SourceSpan? TitleAt = null)
{
    /// <summary>What the town does to reach it.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];
}

public sealed record ValueView(int Number, string Title, string Href, string Id, string Summary, BodyView? Body, SourceSpan? TitleAt = null);

/// <param name="State">Of a measure's page.</param>
public sealed record PageTreeView(
    string Title, string Href, string Summary, ImmutableArray<PageTreeView> Children, SourceSpan? TitleAt = null, StateView? State = null);

/// <summary>A language to choose on the site's front page.</summary>
public sealed record ChoiceView(Language Language, string Title, string Slogan, string Href, ImmutableArray<NamedLink> Links);

/// <summary>A text in Markdown, with the targets of its links and figures relative to the page that shows it.</summary>
/// <param name="Shift">How many levels its headings are moved down.</param>
/// <param name="IdPrefix">A prefix for its ids, so that several texts can be on one page.</param>
/// <param name="Links">By the target as written.</param>
/// <param name="FollowUps">By the goal's id, or the empty string for the whole table.</param>
public sealed record BodyView(
    string Markdown,
    Language Language,
    string Path,
    int BodyLine,
    int Shift,
    string IdPrefix,
    ImmutableArray<OutlineHeading> Headings,
    IReadOnlyDictionary<string, ResolvedLink> Links,
    IReadOnlyDictionary<string, ResolvedPicture> Pictures,
    IReadOnlyDictionary<FigureReference, string> Figures,
    IReadOnlyDictionary<string, FollowUpView> FollowUps);

/// <param name="FileKind">The format of a document to download, such as <c>PDF</c>; null for a page.</param>
/// <param name="Bytes">The document's size.</param>
public sealed record ResolvedLink(string Href, string? FileKind, long Bytes);

public sealed record ResolvedPicture(string Href, PictureSize Size);

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>
/// One page to be rendered, in one language, with everything it depends on but the theme and never the whole site.
/// Texts may hold passages in another language; addresses are as seen from the page.
/// </summary>
/// <param name="Layout">The layout's name.</param>
/// <param name="Url">The page's absolute address.</param>
/// <param name="Source">The file the page comes from, relative to the site's folder; null for a generated page.</param>
/// <param name="IsStale">Whether the page tells that its original has changed since it was translated.</param>
/// <param name="Original">The same page in its original language, where this is a translation that is behind or that the town has not approved.</param>
public sealed record PageView(
    Route Route,
    Language Language,
    string Layout,
    string Title,
    string Summary,
    SourceSpan? TitleAt,
    SourceSpan? SummaryAt,
    Uri Url,
    string? Source,
    Uri? EditUrl,
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
    Hrefs Hrefs);

public sealed record LinkView(string Title, string Href);

/// <summary>What a page says of the site and the town, in one language.</summary>
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

public sealed record ContactView(string? Email, string? Telephone, string? PostalAddress, string? VisitingAddress);

public sealed record AdoptionView(string? Body, DateOnly? Date, string? Section, DateOnly? Reviewed);

public sealed record DataProtectionView(string? Controller, string? Officer, string? Host, int? LogDays);

public sealed record StatementView(
    string Standard,
    Conformance Conformance,
    AssessmentMethod? Method,
    DateOnly? DrawnUp,
    DateOnly? Reviewed,
    string? ResponsibleUnit,
    ImmutableArray<FaultView> Faults,
    WebLink Authority);

public sealed record FaultView(string Criterion, string Place, string Reason, string Alternative);

/// <summary>The ways from a page to others.</summary>
/// <param name="Feed">The changes to follow; null where nothing has a date.</param>
public sealed record NavigationView(
    string Home,
    ImmutableArray<MenuView> Menu,
    ImmutableArray<LinkView> Breadcrumbs,
    ImmutableArray<AlternateView> Alternates,
    ImmutableSortedDictionary<string, LinkView> Links,
    LinkView? Feed = null);

/// <param name="IsWithin">True where the page lies in the section that the entry leads to.</param>
public sealed record MenuView(string Title, string Href, bool IsCurrent, bool IsWithin);

/// <summary>The same page in a language.</summary>
public sealed record AlternateView(Language Language, string Href, Uri Url, bool IsCurrent);

/// <summary>The strategy's parts as a page lists them.</summary>
public sealed record StrategyView(
    ImmutableArray<GoalView> Goals,
    ImmutableArray<ValueView> Values,
    ImmutableArray<string> Advantages);

/// <param name="Id">The goal's anchor on the page that holds the whole strategy.</param>
/// <param name="Body">The goal's text, on the page that holds the whole strategy.</param>
public sealed record GoalView(
    int Number,
    string Title,
    string ListTitle,
    string Href,
    string Summary,
    string Benefit,
    string Id,
    bool IsCurrent,
    LinkView? Previous,
    LinkView? Next,
    BodyView? Body);

public sealed record ValueView(int Number, string Title, string Href, string Id, string Summary, BodyView? Body);

public sealed record PageTreeView(string Title, string Href, string Summary, ImmutableArray<PageTreeView> Children);

/// <summary>A language to choose on the site's first page.</summary>
public sealed record ChoiceView(Language Language, string Title, string Slogan, string Href, ImmutableSortedDictionary<string, LinkView> Links);

/// <summary>A text in Markdown, and what the names in it stand for as seen from the page it is shown on.</summary>
/// <param name="Shift">How many levels its headings go down.</param>
/// <param name="IdPrefix">Put before its ids, so that several texts can stand on one page.</param>
/// <param name="Links">By the target as written.</param>
/// <param name="FollowUps">By the goal's id, or the empty text for the whole table.</param>
public sealed record BodyView(
    string Markdown,
    Language Language,
    string Path,
    int BodyLine,
    int Shift,
    string IdPrefix,
    ImmutableArray<OutlineHeading> Headings,
    ImmutableDictionary<string, ResolvedLink> Links,
    ImmutableDictionary<string, ResolvedPicture> Pictures,
    ImmutableDictionary<FigureReference, string> Figures,
    ImmutableDictionary<string, FollowUpView> FollowUps);

/// <param name="FileKind">The format of a document to download, as <c>PDF</c>; null for a page.</param>
/// <param name="Bytes">The document's size.</param>
public sealed record ResolvedLink(string Href, string? FileKind, long Bytes);

public sealed record ResolvedPicture(string Href, PictureSize Size);

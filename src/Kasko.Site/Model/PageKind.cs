using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What a page is; it decides the layout, and which front matter and data the page has.</summary>
public enum PageKind
{
    Page,
    Home,
    Values,
    Value,
    Goals,
    Goal,
    FollowUp,
    Status,
    Strategy,
    About,
    AllPages,
    Accessibility,
    DataProtection,
    Feedback,
    NotFound,
}

public static class PageKinds
{
    /// <summary>As front matter names them. A kind's layout goes by the same name.</summary>
    public static readonly Keys<PageKind> Keys = new(
        ("page", PageKind.Page), ("home", PageKind.Home), ("values", PageKind.Values), ("value", PageKind.Value),
        ("goals", PageKind.Goals), ("goal", PageKind.Goal), ("follow-up", PageKind.FollowUp), ("status", PageKind.Status), ("strategy", PageKind.Strategy),
        ("about", PageKind.About), ("all-pages", PageKind.AllPages), ("accessibility", PageKind.Accessibility),
        ("data-protection", PageKind.DataProtection), ("feedback", PageKind.Feedback), ("not-found", PageKind.NotFound));

    /// <summary>Kinds that a site has one page of at most, and that every page may link to.</summary>
    public static readonly ImmutableArray<PageKind> Linked =
    [
        PageKind.AllPages, PageKind.Accessibility, PageKind.DataProtection, PageKind.Feedback, PageKind.About,
        PageKind.Strategy, PageKind.Goals, PageKind.Values, PageKind.FollowUp, PageKind.Status,
    ];

    /// <summary>Of the linked kinds, those that no site should lack.</summary>
    public static readonly ImmutableArray<PageKind> Expected =
        [PageKind.AllPages, PageKind.Accessibility, PageKind.DataProtection, PageKind.Feedback];

    public static string Key(this PageKind kind) => Keys.Of(kind);

    /// <summary>What templates call the link to the page of a linked kind: <c>follow_up</c>.</summary>
    public static string LinkName(this PageKind kind) => kind.Key().Replace('-', '_');
}

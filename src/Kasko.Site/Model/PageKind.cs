using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The kind of a page; it determines the layout, and which front matter and data the page has.</summary>
public enum PageKind
{
    Page,
    Home,
    Values,
    Value,
    Goals,
    Goal,
    FollowUp,
    Actions,
    Year,
    Status,
    Strategy,
    About,
    AllPages,
    Accessibility,
    DataProtection,
    Feedback,
    News,
    NotFound,
}

public static class PageKinds
{
    /// <summary>The keys in front matter. The layout of a kind has the same name.</summary>
    public static readonly Keys<PageKind> Keys = new(
        ("page", PageKind.Page), ("home", PageKind.Home), ("values", PageKind.Values), ("value", PageKind.Value),
        ("goals", PageKind.Goals), ("goal", PageKind.Goal), ("follow-up", PageKind.FollowUp), ("actions", PageKind.Actions), ("year", PageKind.Year), ("status", PageKind.Status), ("strategy", PageKind.Strategy),
        ("about", PageKind.About), ("all-pages", PageKind.AllPages), ("accessibility", PageKind.Accessibility),
        ("data-protection", PageKind.DataProtection), ("feedback", PageKind.Feedback), ("news", PageKind.News), ("not-found", PageKind.NotFound))
    {
        OtherWords = [("article", PageKind.News), ("nyhet", PageKind.News), ("nyheter", PageKind.News), ("uutinen", PageKind.News), ("uutiset", PageKind.News)],
    };

    /// <summary>Kinds of which a site has at most one page; every page may link to it.</summary>
    public static readonly ImmutableArray<PageKind> Linked =
    [
        PageKind.AllPages, PageKind.Accessibility, PageKind.DataProtection, PageKind.Feedback, PageKind.About,
        PageKind.Strategy, PageKind.Goals, PageKind.Values, PageKind.FollowUp, PageKind.Actions, PageKind.Status,
    ];

    /// <summary>Kinds among these that every site should have.</summary>
    public static readonly ImmutableArray<PageKind> Expected =
        [PageKind.AllPages, PageKind.Accessibility, PageKind.DataProtection, PageKind.Feedback];

    public static string Key(this PageKind kind) => Keys.Of(kind);

    /// <summary>The name of the link to a page of this kind in templates: <c>follow_up</c>.</summary>
    public static string LinkName(this PageKind kind) => kind.Key().Replace('-', '_');
}

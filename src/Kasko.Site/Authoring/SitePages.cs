using System.Collections.Immutable;
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

    /// <summary>Published when their drafts are.</summary>
    private static readonly ImmutableArray<(string Id, PageKind Kind)> Waiting = [("values", PageKind.Values), ("follow-up", PageKind.FollowUp), ("follow-up/status", PageKind.Status)];

    private static readonly ImmutableArray<(string Id, PageKind Kind)> Drafts = [("goals/first-goal", PageKind.Goal), ("values/first-value", PageKind.Value)];

    public static IEnumerable<Output> Of(WrittenSite site) =>
    [
        .. Whole.SelectMany(page => Files(site, page, waits: false)),
        .. Waiting.Where(page => page.Kind is not PageKind.Status || site.Languages.All(language => PageWords.OfStatus(language) is not null)).SelectMany(page => Files(site, page, waits: true)),
        .. Drafts.SelectMany(page => Files(site, page, waits: true)),
    ];

    private static IEnumerable<Output> Files(WrittenSite site, (string Id, PageKind Kind) page, bool waits) =>
        PageFiles.Of(site, new ContentName(new PageId(page.Id), page.Kind is PageKind.Goals or PageKind.Values or PageKind.FollowUp), page.Kind, language => PageWords.Of(page.Kind, language), [], waits);
}

using Kasko.Site.Diagnostics;

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
    Strategy,
    About,
    AllPages,
    Accessibility,
    DataProtection,
    Feedback,
    NotFound,
}

/// <summary>Whether the town has approved the text of a translated page.</summary>
public enum TranslationState
{
    Original,
    Unofficial,
    Approved,
}

/// <summary>The data between the <c>---</c> lines at the top of a page.</summary>
public record FrontMatter(
    PageKind Kind,
    Sourced<string> Title,
    Sourced<string> Summary,
    Sourced<string>? Slug,
    int? Order,
    TranslationState Translation,
    DateOnly? TranslationDate);

/// <param name="Number">The value's number in the strategy, from 1.</param>
public sealed record ValueFrontMatter(FrontMatter Common, int Number) : FrontMatter(Common);

/// <param name="Number">The goal's number in the strategy, from 1.</param>
/// <param name="ListTitle">The goal's name in the strategy's list of goals, where it differs from the heading.</param>
/// <param name="Benefit">The sentence that says what the goal is good for.</param>
public sealed record GoalFrontMatter(FrontMatter Common, int Number, string? ListTitle, Sourced<string> Benefit) : FrontMatter(Common);

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>Whether the town has approved the text of a translated page.</summary>
public enum TranslationState
{
    Original,
    Unofficial,
    Approved,
}

public static class TranslationStates
{
    /// <summary>An original has no key.</summary>
    public static readonly Keys<TranslationState> Keys = new(("unofficial", TranslationState.Unofficial), ("approved", TranslationState.Approved))
    {
        OtherWords =
        [
            ("official", TranslationState.Approved), ("accepted", TranslationState.Approved), ("godkänd", TranslationState.Approved), ("officiell", TranslationState.Approved),
            ("hyväksytty", TranslationState.Approved), ("virallinen", TranslationState.Approved),
            ("unapproved", TranslationState.Unofficial), ("inofficiell", TranslationState.Unofficial), ("epävirallinen", TranslationState.Unofficial),
        ],
    };
}

/// <summary>The front matter of a page: the data between the <c>---</c> lines at its top.</summary>
/// <param name="Aliases">Former addresses of the page, below the site's base URL.</param>
/// <param name="Allowed">The rules that the page is allowed to break.</param>
public record FrontMatter(
    PageKind Kind,
    Sourced<string> Title,
    Sourced<string> Summary,
    Sourced<string>? Slug,
    int? Order,
    Sourced<TranslationState> Translation,
    Sourced<DateOnly>? TranslationDate,
    Schedule Schedule,
    ImmutableArray<Sourced<string>> Aliases,
    ImmutableArray<Allowance> Allowed,
    TranslationRecord Record)
{
    /// <summary>The texts that are shown to visitors.</summary>
    public virtual IEnumerable<Sourced<string>> Texts => [Title, Summary];
}

/// <summary>What a page's file says about its relation to the file in the other language.</summary>
/// <param name="Original">The language that the page was written in; null for the site's first language.</param>
/// <param name="From">In a translation, the fingerprint of the original that it was accepted with.</param>
/// <param name="Changed">In an original, the day its text was last changed.</param>
/// <param name="IsDraft">Whether the page is unpublished in both languages.</param>
public sealed record TranslationRecord(Sourced<Language>? Original, Sourced<string>? From, Sourced<DateOnly>? Changed, bool IsDraft);

/// <summary>The days on which something is published, both included; null means no limit.</summary>
public readonly record struct Schedule(DateOnly? From, DateOnly? Until)
{
    public bool Includes(DateOnly day) => !(day < From) && !(day > Until);
}

/// <param name="Number">The value's number in the strategy, from 1.</param>
public sealed record ValueFrontMatter(FrontMatter Common, int Number) : FrontMatter(Common);

/// <summary>The front matter of a piece of news.</summary>
/// <param name="Date">The day of publication that readers see.</param>
public sealed record NewsFrontMatter(FrontMatter Common, Sourced<DateOnly> Date) : FrontMatter(Common);

/// <param name="Year">The year that the page gathers.</param>
public sealed record YearFrontMatter(FrontMatter Common, Sourced<int> Year) : FrontMatter(Common);

/// <param name="Number">The goal's number in the strategy, from 1.</param>
/// <param name="ListTitle">The goal's name in the list of goals, when it differs from the heading.</param>
/// <param name="Benefit">A sentence that describes the benefit of the goal; null when the strategy gives none.</param>
/// <param name="InBrief">The goal in a few everyday sentences, which are not part of the adopted strategy.</param>
public sealed record GoalFrontMatter(
    FrontMatter Common, int Number, Sourced<string>? ListTitle, Sourced<string>? Benefit, Sourced<string>? InBrief) : FrontMatter(Common)
{
    public override IEnumerable<Sourced<string>> Texts => ((Sourced<string>?[])[Title, Summary, ListTitle, Benefit, InBrief]).OfType<Sourced<string>>();
}

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
    /// <summary>An original has none.</summary>
    public static readonly Keys<TranslationState> Keys = new(("unofficial", TranslationState.Unofficial), ("approved", TranslationState.Approved));
}

/// <summary>The data between the <c>---</c> lines at the top of a page.</summary>
/// <param name="Aliases">Addresses below the site's that the page had before.</param>
/// <param name="Allowed">The rules that the page need not follow.</param>
public record FrontMatter(
    PageKind Kind,
    Sourced<string> Title,
    Sourced<string> Summary,
    Sourced<string>? Slug,
    int? Order,
    TranslationState Translation,
    DateOnly? TranslationDate,
    Schedule Schedule,
    ImmutableArray<Sourced<string>> Aliases,
    ImmutableArray<Allowance> Allowed,
    TranslationRecord Record)
{
    /// <summary>What readers get to read of it.</summary>
    public virtual IEnumerable<Sourced<string>> Texts => [Title, Summary];
}

/// <summary>What a page's file says of how it stands to the other language's.</summary>
/// <param name="Original">The language the page was written in; null for the site's first.</param>
/// <param name="From">On a translation, the fingerprint of the original it was accepted with.</param>
/// <param name="Changed">On an original, the day its text was last changed.</param>
/// <param name="IsDraft">Whether both languages wait.</param>
public sealed record TranslationRecord(Sourced<Language>? Original, Sourced<string>? From, DateOnly? Changed, bool IsDraft);

/// <summary>The days on which something is published; the first and the last are both among them, and null is no bound.</summary>
public readonly record struct Schedule(DateOnly? From, DateOnly? Until)
{
    public bool Includes(DateOnly day) => !(day < From) && !(day > Until);
}

/// <param name="Number">The value's number in the strategy, from 1.</param>
public sealed record ValueFrontMatter(FrontMatter Common, int Number) : FrontMatter(Common);

/// <param name="Number">The goal's number in the strategy, from 1.</param>
/// <param name="ListTitle">The goal's name in the strategy's list of goals, where it differs from the heading.</param>
/// <param name="Benefit">The sentence that says what the goal is good for.</param>
public sealed record GoalFrontMatter(FrontMatter Common, int Number, Sourced<string>? ListTitle, Sourced<string> Benefit) : FrontMatter(Common)
{
    public override IEnumerable<Sourced<string>> Texts => ListTitle is { } listed ? [Title, Summary, listed, Benefit] : [Title, Summary, Benefit];
}

namespace Kasko.Site.Languages;

/// <summary>How the long words of a language break.</summary>
/// <param name="LongWord">From how many letters on a word may break.</param>
/// <param name="Breaks">The indices before which a word, in any case, may break; in order.</param>
internal sealed record Hyphenation(int LongWord, Func<string, IReadOnlyCollection<int>> Breaks);

namespace Kasko.Site.Languages;

/// <summary>How the long words of a language are hyphenated.</summary>
/// <param name="LongWord">The number of letters from which a word may be broken.</param>
/// <param name="Breaks">The indices before which a word, in any case, may break; in order.</param>
internal sealed record Hyphenation(int LongWord, Func<string, IReadOnlyCollection<int>> Breaks);

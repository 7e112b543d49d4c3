using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>
/// Inserts soft hyphens (U+00AD) into long words of languages that browsers do not hyphenate, so that the words can
/// break on a narrow screen.
/// </summary>
public sealed class Hyphenator
{
    private readonly Dictionary<string, List<int>> _exceptions = new(StringComparer.OrdinalIgnoreCase);

    private readonly int _shortestException;

    /// <summary>The breaks of words by language, computed once: a site uses the same words again and again.</summary>
    private readonly FrozenDictionary<Language, ConcurrentDictionary<string, ImmutableArray<int>>> _known = LanguageCodes.Known
        .Where(language => Locale.Of(language).Hyphenation is not null)
        .ToFrozenDictionary(language => language, _ => new ConcurrentDictionary<string, ImmutableArray<int>>(StringComparer.Ordinal));

    /// <param name="exceptions">Words with bars where they may be broken: <c>hyvin|vointi</c>; without a bar a word is
    /// never broken.</param>
    public Hyphenator(IEnumerable<string> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        foreach (var parts in exceptions)
        {
            var breaks = new List<int>();
            for (var index = 0; index < parts.Length; index++)
            {
                if (parts[index] == '|') breaks.Add(index - breaks.Count);
            }
            _exceptions[parts.Replace("|", "", StringComparison.Ordinal)] = breaks;
        }

        _shortestException = _exceptions.Keys.Select(word => word.Length).DefaultIfEmpty(int.MaxValue).Min();
    }

    /// <summary>The text with soft hyphens; the same instance when it needs none. Without them, the text is unchanged.</summary>
    public string Hyphenate(string text, Language language)
    {
        var breaks = Breaks(text, language);
        if (breaks.IsEmpty) return text;

        var result = new StringBuilder(text.Length + breaks.Length);
        var copied = 0;
        foreach (var place in breaks)
        {
            result.Append(text, copied, place - copied).Append(WordCharacters.SoftHyphen);
            copied = place;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The indices before which a text needs a soft hyphen, in order.</summary>
    public ReadOnlySpan<int> Breaks(ReadOnlySpan<char> text, Language language)
    {
        if (Locale.Of(language).Hyphenation is not { } hyphenation || text.Length < hyphenation.LongWord) return [];

        var known = _known[language].GetAlternateLookup<ReadOnlySpan<char>>();
        var breaks = new List<int>();
        var shortest = Math.Min(hyphenation.LongWord, _shortestException);
        foreach (var (start, length) in WordsInText.In(text))
        {
            if (length < shortest) continue;
            var word = text.Slice(start, length);
            if (!known.TryGetValue(word, out var places)) known[word] = places = BreaksOf(word.ToString(), hyphenation);
            foreach (var place in places) breaks.Add(start + place);
        }

        return CollectionsMarshal.AsSpan(breaks);
    }

    private ImmutableArray<int> BreaksOf(string word, Hyphenation rules) => [.. _exceptions.GetValueOrDefault(word) ?? rules.Breaks(word)];
}

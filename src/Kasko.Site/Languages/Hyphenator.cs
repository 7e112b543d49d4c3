using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>
/// Puts soft hyphens (U+00AD) into long words of the languages that browsers do not break by themselves, so that they
/// can break on a narrow screen.
/// </summary>
public sealed class Hyphenator
{
    private readonly Dictionary<string, List<int>> _exceptions = new(StringComparer.OrdinalIgnoreCase);

    private readonly int _shortestException;

    /// <summary>Where words met before break: a site uses the same ones again and again.</summary>
    private readonly ConcurrentDictionary<(Language Language, string Word), ImmutableArray<int>> _known = new();

    /// <param name="exceptions">Words with bars where they may break: <c>hyvin|vointi</c>; without a bar a word never breaks.</param>
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

    /// <summary>The text with soft hyphens; the same instance when it gets none. Take them away and the text is as it was.</summary>
    public string Hyphenate(string text, Language language)
    {
        if (Locale.Of(language).Hyphenation is not { } hyphenation || text.Length < hyphenation.LongWord) return text;

        StringBuilder? result = null;
        var copied = 0;
        var shortest = Math.Min(hyphenation.LongWord, _shortestException);
        foreach (var (start, length) in WordsInText.In(text))
        {
            if (length < shortest) continue;
            var places = _known.GetOrAdd(
                (language, text.Substring(start, length)),
                (key, rules) => [.. _exceptions.GetValueOrDefault(key.Word) ?? rules.Breaks(key.Word)], hyphenation);
            foreach (var place in places)
            {
                result ??= new StringBuilder(text.Length + 16);
                result.Append(text, copied, start + place - copied).Append(WordCharacters.SoftHyphen);
                copied = start + place;
            }
        }
        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }
}

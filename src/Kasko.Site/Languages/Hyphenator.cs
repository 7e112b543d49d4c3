using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>
/// Puts soft hyphens (U+00AD) into long Finnish words, so that they can break on a narrow screen: between the parts of
/// a compound, and between syllables where a part is long. Browsers break Swedish words by themselves, but not Finnish ones.
/// </summary>
public sealed class Hyphenator
{
    private const int LongWord = 13;
    private const int LongPart = 12;
    private const int ShortestEnd = 3;

    private readonly Dictionary<string, List<int>> _exceptions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Shorter words never break.</summary>
    private readonly int _shortest;

    /// <summary>Where words met before break: a site uses the same ones again and again.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _known = new(StringComparer.Ordinal);

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

        _shortest = _exceptions.Keys.Select(word => word.Length).Append(LongWord).Min();
    }

    /// <summary>The text with soft hyphens; the same instance when it gets none. Take them away and the text is as it was.</summary>
    public string Hyphenate(string text, Language language)
    {
        if (language is not Language.Finnish || text.Length < LongWord) return text;

        StringBuilder? result = null;
        var copied = 0;
        foreach (var (start, length) in WordsInText.In(text))
        {
            if (length < _shortest) continue;
            foreach (var place in _known.GetOrAdd(text.Substring(start, length), word => [.. Breaks(word)]))
            {
                result ??= new StringBuilder(text.Length + 16);
                result.Append(text, copied, start + place - copied).Append(WordShape.SoftHyphen);
                copied = start + place;
            }
        }
        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private IEnumerable<int> Breaks(string written)
    {
        if (_exceptions.TryGetValue(written, out var exception)) return exception;
        if (written.Length < LongWord || IsMixedCase(written)) return [];
        var word = written.ToLowerInvariant();
        var breaks = new SortedSet<int>(CompoundBorders.Of(word));
        if (!FinnishSyllables.LooksFinnish(word)) return breaks;

        var start = 0;
        foreach (var border in breaks.Append(word.Length).ToList())
        {
            AddSyllableBreaks(word, start, border, breaks);
            start = border;
        }
        return breaks;
    }

    private static void AddSyllableBreaks(string word, int start, int end, SortedSet<int> breaks)
    {
        if (end - start < LongPart) return;
        var middle = (start + end) / 2.0;
        var best = (Cost: double.MaxValue, Index: -1);
        for (var index = start + ShortestEnd; index <= end - ShortestEnd; index++)
        {
            if (FinnishSyllables.BreakCost(word.AsSpan(start, end - start), index - start) is not { } dislike) continue;
            var cost = dislike + Math.Abs(index - middle);
            if (cost < best.Cost) best = (cost, index);
        }
        if (best.Index < 0) return;
        breaks.Add(best.Index);
        AddSyllableBreaks(word, start, best.Index, breaks);
        AddSyllableBreaks(word, best.Index, end, breaks);
    }

    private static bool IsMixedCase(string word) => word.Skip(1).Any(char.IsUpper) && !word.All(char.IsUpper);
}

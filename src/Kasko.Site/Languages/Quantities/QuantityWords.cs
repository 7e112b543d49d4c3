using System.Collections.Frozen;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>The words of a language that state a quantity, or belong to one: its lists <c>number-words</c>, <c>scales</c> and <c>units</c>.</summary>
internal sealed class QuantityWords
{
    private const char AnyEnding = '*';
    private const char Unclear = '?';

    /// <summary>Without those that are also words or initials: I, V, VI, X.</summary>
    private static readonly FrozenDictionary<string, string> Roman = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["II"] = "2",
        ["III"] = "3",
        ["IV"] = "4",
        ["VII"] = "7",
        ["VIII"] = "8",
        ["IX"] = "9",
        ["XI"] = "11",
        ["XII"] = "12",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RomanWords = Roman.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<char, (string Beginning, string Meaning)[]> _beginnings;

    private QuantityWords(IEnumerable<string> lines)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var beginnings = new List<(string Beginning, string Meaning)>();
        foreach (var line in lines)
        {
            var meaning = line[..line.IndexOf(':', StringComparison.Ordinal)];
            foreach (var word in line[(meaning.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word[^1] == AnyEnding) beginnings.Add((word[..^1], meaning));
                else words[word] = meaning;
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Starts = new WordStarts(words.Keys.Concat(beginnings.Select(entry => entry.Beginning)));
        _beginnings = beginnings.GroupBy(entry => entry.Beginning[0]).ToFrozenDictionary(entries => entries.Key, entries => entries.ToArray());
    }

    public static WordStarts RomanNumerals { get; } = new(Roman.Keys);

    /// <summary>Of the words in the list.</summary>
    public WordStarts Starts { get; }

    /// <param name="folder">A type in the language's folder.</param>
    /// <param name="name">
    /// Of a list with lines as <c>km: kilometer kilometers</c>: what the words mean, and the words. A word that ends with
    /// <c>*</c> takes any ending; a number after <c>?</c> is one that its words only sometimes mean,
    /// one before <c>%</c> a share, and one before a unit a word as <c>two-year</c>.
    /// </param>
    public static QuantityWords Read(Type folder, string name) => new(WordList.Read(folder, name));

    /// <summary>The quantity that a whole word states, if it does.</summary>
    public static QuantityInText? Read(ReadOnlySpan<char> text, int start, int end, Language language)
    {
        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '-')) return null;
        if (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) return null;
        var word = text[start..end];
        if (word[0] is 'I' or 'V' or 'X' && RomanWords.TryGetValue(word, out var roman)) return new QuantityInText(new Quantity(QuantityKind.Word, roman), start, end - start);
        if (Locale.Of(language).Quantities?.Numbers.Find(word) is { } number) return Number(text, start, end, number, language);
        return DayForms.MonthNumber(word) is { } month
            ? new QuantityInText(new Quantity(QuantityKind.Month, FormattableString.Invariant($"--{month:D2}")), start, end - start)
            : null;
    }

    private static QuantityInText Number(ReadOnlySpan<char> text, int start, int end, string number, Language language)
    {
        if (number[0] == Unclear)
        {
            var (value, percent) = number[^1] == '%' ? (number[1..^1], "%") : (number[1..], null);
            return new QuantityInText(new Quantity(QuantityKind.UnclearWord, value, percent), start, end - start);
        }

        if (number.Split(' ') is [var years, var named]) return new QuantityInText(new Quantity(QuantityKind.Word, years, named), start, end - start);
        if (QuantityForms.ScaleAfter(text, end, language) is { } scale) (number, end) = (QuantityForms.Scaled(number, scale.Factor), scale.End);
        var unit = QuantityForms.UnitAfter(text, end, language);
        return new QuantityInText(new Quantity(QuantityKind.Word, number, unit?.Unit), start, (unit?.End ?? end) - start);
    }

    /// <summary>What a word means; null when it is not in the list.</summary>
    public string? Find(ReadOnlySpan<char> word)
    {
        if (!Starts.MayBegin(word)) return null;
        if (_words.TryGetValue(word, out var meaning)) return meaning;
        foreach (var (beginning, meant) in _beginnings.GetValueOrDefault(char.ToLowerInvariant(word[0]), []))
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return meant;
        return null;
    }
}

using System.Buffers;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>Reads the quantities of running text, so that a text and its translation can be compared.</summary>
public static class QuantityReader
{
    /// <summary>What every web or mail address has, and few texts.</summary>
    private static readonly SearchValues<string> AddressSigns = SearchValues.Create(["@", "://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether quantities in a language can be compared with others: their words and months are known.</summary>
    public static bool Knows(Language language) => Locale.Of(language).Quantities is not null;

    /// <summary>
    /// The quantities in order. Digits in addresses or after a letter (CO2) are not read.
    /// A range is two quantities: “2024–2030” says what “från 2024 till 2030” says.
    /// </summary>
    public static IReadOnlyList<QuantityInText> Read(ReadOnlySpan<char> text, Language language)
    {
        if (PlainNumber(text) is { } number) return [number];
        // Most texts have only words.
        string? copy = null;
        List<QuantityInText>? found = null;
        var hasAddress = text.ContainsAny(AddressSigns);
        var starts = Locale.Of(language).Quantities?.Starts;
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsAsciiDigit(text[index]) || text[index] == '+')
            {
                index = Digits(copy ??= text.ToString(), index, hasAddress, language, found ??= []);
                continue;
            }

            var end = index;
            while (end < text.Length && WordCharacters.IsLetter(text[end])) end++;
            if (end == index)
            {
                index++;
                continue;
            }

            if (hasAddress && EndOfAddress(text, index) is { } address) index = address;
            else
            {
                if ((starts is null || starts.MayBegin(text[index..end])) && QuantityWords.Read(text, index, end, language) is { } word) (found ??= []).Add(word);
                index = end;
            }
        }

        return found is null ? [] : SharedParts.Complete(text, found, language);
    }

    /// <summary>A text that is nothing but a few digits, as in most cells of a table; null for any other.</summary>
    private static QuantityInText? PlainNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 9 && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9')
            ? new QuantityInText(new Quantity(QuantityKind.Number, text.ToString()), 0, text.Length)
            : null;

    private static int Digits(string text, int index, bool hasAddress, Language language, List<QuantityInText> found)
    {
        if (hasAddress && EndOfAddress(text, index) is { } address) return address;
        var read = text[index] is '+' or '0' ? QuantityForms.Telephone(text, index) : null;
        if (text[index] == '+' && read is null) return index + 1;
        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (read is null && index > 0 && char.IsLetter(text[index - 1])) return end;
        if (read is null && MayBeDay(text, index, end))
            read = DayForms.Day(text, index, end) ?? QuantityForms.Clock(text, index, end) ?? QuantityForms.Code(text, index, end);
        found.AddRange(read ?? QuantityForms.Number(text, index, end, found.Count == 0 ? 0 : found[^1].End, language));
        return found[^1].End;
    }

    /// <summary>Days and hours have at most two digits, unless a year begins them; a code may have any number.</summary>
    private static bool MayBeDay(string text, int index, int end) => end - index <= 2 || (end < text.Length && text[end] is '-' or '.');

    private static int? EndOfAddress(ReadOnlySpan<char> text, int index)
    {
        if (index > 0 && !char.IsWhiteSpace(text[index - 1])) return null;
        var end = index;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var word = text[index..end];
        return word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || (word[0] is 'w' or 'W' && word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            ? end
            : null;
    }
}

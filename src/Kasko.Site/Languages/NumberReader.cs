using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Reads the numbers of running text, so that a text and its translation can be compared.</summary>
public static class NumberReader
{
    /// <summary>
    /// The numbers in order. Number words are not read, nor digits in addresses or after a letter (CO2). A range counts
    /// as two numbers: “2024–2030” equals “från 2024 till 2030”.
    /// </summary>
    public static IReadOnlyList<NumberInText> Read(string text, Language language)
    {
        var numbers = new List<NumberInText>();
        var index = 0;
        while (index < text.Length)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                index = EndOfAddress(text, index) ?? index + 1;
                continue;
            }
            if (index > 0 && char.IsLetter(text[index - 1]))
            {
                while (index < text.Length && char.IsAsciiDigit(text[index])) index++;
                continue;
            }
            var found = NumberForms.Day(text, index) ?? NumberForms.Clock(text, index) ?? NumberForms.Code(text, index)
                ?? NumberForms.Plain(text, index, numbers.Count == 0 ? 0 : numbers[^1].Index + numbers[^1].Length, language);
            numbers.AddRange(found);
            index = numbers[^1].Index + numbers[^1].Length;
        }
        return NumberRanges.Unified(text, numbers);
    }

    private static int? EndOfAddress(string text, int index)
    {
        if (char.IsWhiteSpace(text[index]) || (index > 0 && !char.IsWhiteSpace(text[index - 1]))) return null;
        var end = index;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var word = text.AsSpan(index, end - index);
        return word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? end
            : null;
    }
}

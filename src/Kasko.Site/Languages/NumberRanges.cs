namespace Kasko.Site.Languages;

/// <summary>Two numbers with a dash between them are of the same kind: “5–10 %”, “§ 32–34”, “kl. 8–16.30”.</summary>
internal static class NumberRanges
{
    public static IReadOnlyList<NumberInText> Unified(string text, List<NumberInText> numbers)
    {
        for (var index = 1; index < numbers.Count; index++)
        {
            var (first, last) = (numbers[index - 1], numbers[index]);
            if (!AreJoined(text, first, last)) continue;
            numbers[index - 1] = Like(last.Kind, first);
            numbers[index] = Like(first.Kind, last);
        }
        return numbers;
    }

    private static bool AreJoined(string text, NumberInText first, NumberInText last)
    {
        var start = first.Index + first.Length;
        return text.AsSpan(start, last.Index - start).Trim() is "–" or "-" or "\u2212";
    }

    private static NumberInText Like(NumberKind kind, NumberInText number)
    {
        if (number.Kind is not (NumberKind.Plain or NumberKind.Year)) return number;
        return kind switch
        {
            NumberKind.Percent => number with { Kind = kind, Value = number.Value + "%" },
            NumberKind.Section => number with { Kind = kind, Value = "§" + number.Value },
            NumberKind.Time when NumberForms.Hour(number.Value) is { } hour =>
                number with { Kind = kind, Value = FormattableString.Invariant($"{hour:D2}:00") },
            _ => number,
        };
    }
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace Kasko.Site.Languages;

/// <summary>Recognises the headings of a strategy's parts, and of single goals, in Swedish, Finnish and English.</summary>
internal static partial class StrategyHeadings
{
    /// <summary>Longer headings are about something in particular.</summary>
    private const int MostWords = 4;

    private static readonly (StrategyPart Part, string[] Words)[] Parts =
    [
        (StrategyPart.Values, ["värden", "värdena", "värderingar", "värdegrund", "arvot", "arvomme", "arvopohja", "values"]),
        (StrategyPart.Goals, ["mål", "målen", "målsättningar", "målsättningarna", "tavoitteet", "tavoitteemme", "päämäärät", "goals", "objectives"]),
        (StrategyPart.Advantages, ["fördelar", "fördelarna", "hyödyt", "edut", "advantages"]),
        (StrategyPart.FollowUp, ["uppföljning", "uppföljningen", "mätare", "mätarna", "indikatorer", "seuranta", "mittarit", "mittaristo", "follow-up", "measures", "indicators"]),
    ];

    /// <summary>Most headings have none of the words.</summary>
    private static readonly SearchValues<string> AnyWord = SearchValues.Create([.. Parts.SelectMany(part => part.Words)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words that head a column with measures.</summary>
    private static readonly string[] MeasureColumns = ["mätare", "mittari", "measure", "indikator", "indikaattori", "indicator"];

    /// <summary>The part that a heading begins; null for any other heading.</summary>
    public static StrategyPart? PartOf(string heading)
    {
        if (!heading.AsSpan().ContainsAny(AnyWord)) return null;
        string[] words = [.. Numbered(heading).Title.ToLowerInvariant().Split([' ', ':', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => !IsYear(word))];
        if (words.Length is 0 or > MostWords || words.Any(word => char.IsAsciiDigit(word[0]))) return null;
        foreach (var word in (string[])[words[0], words[^1]])
            foreach (var (part, names) in Parts)
                if (names.Contains(word, StringComparer.Ordinal)) return part;
        return null;
    }

    /// <summary>The number and the name of a single goal, as in <c>Mål 2: Boende</c>; null for any other heading.</summary>
    public static (int Number, string Title)? SingleGoal(string heading) =>
        Goal().Match(heading.Trim()) is { Success: true } goal && int.TryParse(goal.Groups["number"].ValueSpan, out var number) ? (number, goal.Groups["title"].Value) : null;

    /// <summary>A heading without its number, as in <c>3. Boende</c>.</summary>
    public static (int? Number, string Title) Numbered(string heading)
    {
        var numbered = Number().Match(heading.Trim());
        return numbered.Success && int.TryParse(numbered.Groups["number"].ValueSpan, out var number) ? (number, numbered.Groups["title"].Value) : (null, heading.Trim());
    }

    /// <summary>The text after the word that tells a goal's benefit, as in <c>Nytta: …</c>; null for any other text.</summary>
    public static string? Benefit(string text) => BenefitWord().Match(text.Trim()) is { Success: true } benefit ? benefit.Groups["text"].Value : null;

    public static bool IsMeasureColumn(string heading) => MeasureColumns.Any(word => heading.Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsYear(string word) => Years().IsMatch(word);

    [GeneratedRegex(@"^(?:mål|målsättning|tavoite|päämäärä|goal|objective)\s+(?<number>\d{1,2})\s*[:.–—-]\s*(?<title>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^(?<number>\d{1,2})(?:[.):]\s*|\s+)(?<title>\D.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:nytta|hyöty|benefit)\s*:\s*(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex BenefitWord();

    [GeneratedRegex(@"^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}

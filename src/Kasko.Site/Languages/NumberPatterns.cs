using System.Text.RegularExpressions;
using Kasko.Site.Languages.Finnish;
using Kasko.Site.Languages.Swedish;

namespace Kasko.Site.Languages;

/// <summary>The forms of numbers, each matched where a number may begin. A text may contain the forms of either language.</summary>
internal static partial class NumberPatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant;
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string FirstDay = @"(?:(?<first>[0-9]{1,2})\.?\s?[–-]\s?)?";

    private const string MonthName = $"(?:{SwedishNumbers.Month}|{FinnishNumbers.Month})";

    /// <summary>2026-11-23.</summary>
    [GeneratedRegex(@"\G(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])", Exact)]
    public static partial Regex IsoDate { get; }

    /// <summary>8.5.2026; 11.–12.1.2026; 11–12.1.2026.</summary>
    [GeneratedRegex(@"\G" + FirstDay + @"(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>[0-9]{4})(?![0-9])", Exact)]
    public static partial Regex Date { get; }

    /// <summary>8.5.; 11.–12.1.; 8.5 (in Swedish the last full stop is omitted).</summary>
    [GeneratedRegex(
        @"\G" + FirstDay + @"(?<day>[0-9]{1,2})\.(?<month>[1-9][0-9]?)(?![0-9,]|\.[0-9]|\s?[%§])(?<stop>\.?)", Exact)]
    public static partial Regex DayAndMonth { get; }

    /// <summary>23 november 2026; 23. marraskuuta 2026; 11.–12. tammikuuta; 1:a maj.</summary>
    [GeneratedRegex(
        @"\G" + FirstDay + @"(?<day>[0-9]{1,2})(?:\.|:" + SwedishNumbers.OrdinalEnding + @")?\s" + MonthName + @"(?:\s(?<year>[0-9]{4})(?![0-9]))?", AnyCase)]
    public static partial Regex DayAndMonthName { get; }

    /// <summary>8.05; 8:05.</summary>
    [GeneratedRegex(@"\G(?<hour>[0-9]{1,2})[.:](?<minute>[0-5][0-9])(?![0-9,]|[.:][0-9]|\s?[%§])", Exact)]
    public static partial Regex Time { get; }

    /// <summary>2.2; 1.4.10.</summary>
    [GeneratedRegex(@"\G[0-9]+(?:\.[0-9]+)+", Exact)]
    public static partial Regex Code { get; }

    /// <summary>1 234,5 with any kind of space, or 1234,5; in “1,2,3” the commas separate three numbers.</summary>
    [GeneratedRegex(
        @"\G(?:(?<whole>[1-9][0-9]{0,2}(?:[ \u00A0\u2009\u202F][0-9]{3})+)(?![0-9])|(?<whole>[0-9]+))" +
        @"(?:(?<!,[0-9]*),(?<decimals>[0-9]+)(?!,?[0-9]))?", Exact)]
    public static partial Regex Plain { get; }

    /// <summary>5 %, 5 procent, 5-procentig, 5 prosenttia.</summary>
    [GeneratedRegex(@"\G(?:\s?%|[\s-]?(?:" + SwedishNumbers.Percent + "|" + FinnishNumbers.Percent + @"))\p{L}*", AnyCase)]
    public static partial Regex PercentAfter { get; }

    /// <summary>32 §, 32 §:n.</summary>
    [GeneratedRegex(@"\G\s?§(?::\p{L}+)?", Exact)]
    public static partial Regex SectionAfter { get; }

    /// <summary>2:a, 3:e; 2:nen, 3:s, 3:nnessa.</summary>
    [GeneratedRegex(@"\G:(?:" + SwedishNumbers.OrdinalEnding + "|" + FinnishNumbers.OrdinalEnding + @")(?!\p{L})", Exact)]
    public static partial Regex OrdinalAfter { get; }

    /// <summary>2. tavoite, 1.–3. luokka; not the end of a sentence.</summary>
    [GeneratedRegex(@"\G\.(?=\s\p{Ll}|[–-])", Exact)]
    public static partial Regex FullStopOrdinalAfter { get; }

    /// <summary>kl. 8, klockan 8; klo 8, kello 8.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:" + SwedishNumbers.Clock + "|" + FinnishNumbers.Clock + @")\s$", AnyCase)]
    public static partial Regex ClockBefore { get; }

    /// <summary>den 12.10.</summary>
    [GeneratedRegex(@"(?<!\p{L})" + SwedishNumbers.Day + @"\s$", AnyCase)]
    public static partial Regex DayBefore { get; }

    /// <summary>WCAG 2.2, version 1.2, kohta 3.1: not dates.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:(?-i:\p{Lu}{2,})|" + SwedishNumbers.Numbered + "|" + FinnishNumbers.Numbered + @")\s$", AnyCase)]
    public static partial Regex CodeBefore { get; }
}

using System.Text.RegularExpressions;
using Kasko.Site.Languages.English;
using Kasko.Site.Languages.Finnish;
using Kasko.Site.Languages.Swedish;

namespace Kasko.Site.Languages.Quantities;

/// <summary>
/// The forms of quantities, each matched at the place where one may begin. A text may hold those of any language.
/// </summary>
internal static partial class QuantityPatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant;
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The first of two days that share a month: 11.–12.1.; 1 och 2 januari.</summary>
    private const string FirstDay = @"(?:(?<first>[0-9]{1,2})\.?\s?(?:[–-]|" + SwedishQuantities.Joiner + "|" + FinnishQuantities.Joiner + "|" + EnglishQuantities.Joiner + @")\s?)?";

    private const string MonthName = $"(?:{SwedishQuantities.Month}|{FinnishQuantities.Month}|{EnglishQuantities.Month})";

    /// <summary>+358 6 220 7711; 06 220 7711; 040-123 4567.</summary>
    [GeneratedRegex(@"\G(?:\+[1-9][0-9]{0,2}[\s\u00A0-]?(?:\(0\))?[0-9](?:[\s\u00A0-]?[0-9]){4,11}|0[1-9][0-9]{0,2}[\s\u00A0-](?:[0-9]{2,4}[\s\u00A0-]?){1,3}[0-9]{2,4})(?![0-9]|[,.][0-9]|\s?[%§])", Exact)]
    public static partial Regex Telephone { get; }

    /// <summary>2026-11-23.</summary>
    [GeneratedRegex(@"\G(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])", Exact)]
    public static partial Regex IsoDate { get; }

    /// <summary>8.5.2026; 11.–12.1.2026; 11–12.1.2026.</summary>
    [GeneratedRegex(@"\G" + FirstDay + @"(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>[0-9]{4})(?![0-9])", AnyCase)]
    public static partial Regex Date { get; }

    /// <summary>8.5.; 11.–12.1.; 8.5 (in Swedish the last full stop is left out).</summary>
    [GeneratedRegex(
        @"\G(?:(?<first>[0-9]{1,2})\.?\s?[–-]\s?)?(?<day>[0-9]{1,2})\.(?<month>[1-9][0-9]?)(?![0-9,]|\.[0-9]|\s?[%§])(?<stop>\.?)", Exact)]
    public static partial Regex DayAndMonth { get; }

    /// <summary>23 november 2026; 23. marraskuuta 2026; 1 päivänä tammikuuta 2026; 11.–12. tammikuuta; 1:a maj.</summary>
    [GeneratedRegex(
        @"\G" + FirstDay + @"(?<day>[0-9]{1,2})(?:\.|:" + SwedishQuantities.OrdinalEnding + "|" + EnglishQuantities.OrdinalEnding + @")?\s(?:" + FinnishQuantities.DayWord + @"\s)?"
        + MonthName + @"(?:\s(?<year>[0-9]{4})(?![0-9]))?", AnyCase)]
    public static partial Regex DayAndMonthName { get; }

    /// <summary>tammikuun 31. päivänä 2026, at the digits.</summary>
    [GeneratedRegex(@"\G" + FirstDay + @"(?<day>[0-9]{1,2})\.?\s" + FinnishQuantities.DayWord + @"(?:\s(?<year>[0-9]{4})(?![0-9]))?", AnyCase)]
    public static partial Regex DayAfterMonthName { get; }

    /// <summary>The name of a month before a day.</summary>
    [GeneratedRegex(@"(?<!\p{L})" + FinnishQuantities.Month + @"\s\z", AnyCase)]
    public static partial Regex MonthBefore { get; }

    /// <summary>i november; marraskuussa.</summary>
    [GeneratedRegex(@"\A" + MonthName + @"\z", AnyCase)]
    public static partial Regex MonthAlone { get; }

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
    public static partial Regex Number { get; }

    /// <summary>5 %, 5 procent, 5-procentig, 5 viktprocent, 5 prosenttia.</summary>
    [GeneratedRegex(@"\G(?:\s?%|[\s-]?\p{L}*(?:" + SwedishQuantities.Percent + "|" + FinnishQuantities.Percent + "|" + EnglishQuantities.Percent + @"))\p{L}*", AnyCase)]
    public static partial Regex PercentAfter { get; }

    /// <summary>32 §, 32 §:n, 16 b §.</summary>
    [GeneratedRegex(@"\G\s?(?:(?<letter>[a-z])\s)?§(?::\p{L}+)?", Exact)]
    public static partial Regex SectionAfter { get; }

    /// <summary>A number, or a number and a letter, right before a §.</summary>
    [GeneratedRegex(@"[0-9]\s?(?:[a-z]\s?)?\z", Exact)]
    public static partial Regex NumberBeforeSection { get; }

    /// <summary>2:a, 3:e; 2:nen, 3:s, 3:nnessa.</summary>
    [GeneratedRegex(@"\G:(?:" + SwedishQuantities.OrdinalEnding + "|" + FinnishQuantities.OrdinalEnding + @")(?!\p{L})", Exact)]
    public static partial Regex OrdinalAfter { get; }

    /// <summary>2. tavoite, 1.–3. luokka; not the end of a sentence.</summary>
    [GeneratedRegex(@"\G\.(?=\s\p{Ll}|[–-])", Exact)]
    public static partial Regex FullStopOrdinalAfter { get; }

    /// <summary>The last two digits of the year after the one before: 2025–26, 2025/26.</summary>
    [GeneratedRegex(@"\G[–/-](?<last>[0-9]{2})(?![0-9.,:-])", Exact)]
    public static partial Regex YearsAfter { get; }

    /// <summary>90-talet, 90-luku.</summary>
    [GeneratedRegex(@"\G-(?:" + SwedishQuantities.Decade + "|" + FinnishQuantities.Decade + ")", AnyCase)]
    public static partial Regex DecadeAfter { get; }

    /// <summary>What stands between numbers that share a unit, a scale or a word for the clock.</summary>
    [GeneratedRegex(@"\A\s?(?:[,–\u2212-]|" + SwedishQuantities.Joiner + "|" + FinnishQuantities.Joiner + "|" + EnglishQuantities.Joiner + @")\s?\z", AnyCase)]
    public static partial Regex Between { get; }

    /// <summary>kl. 8, klockan 8; klo 8, kello 8.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:" + SwedishQuantities.Clock + "|" + FinnishQuantities.Clock + @")\s$", AnyCase)]
    public static partial Regex ClockBefore { get; }

    /// <summary>den 12.10.</summary>
    [GeneratedRegex(@"(?<!\p{L})" + SwedishQuantities.Day + @"\s$", AnyCase)]
    public static partial Regex DayBefore { get; }

    /// <summary>WCAG 2.2, version 1.2, kohta 3.1: no day.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:(?-i:\p{Lu}{2,})|" + SwedishQuantities.Numbered + "|" + FinnishQuantities.Numbered + "|" + EnglishQuantities.Numbered + @")\s$", AnyCase)]
    public static partial Regex CodeBefore { get; }
}

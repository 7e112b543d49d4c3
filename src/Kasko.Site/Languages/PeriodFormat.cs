#pragma warning disable CA1720 // Long and short are CLDR's names for the lengths of a format.

using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Formats years, quarters and months for display.</summary>
public static class PeriodFormat
{
    /// <summary>For a table cell or a label: <c>2025</c>, <c>kvartal 1/2025</c>, <c>januari 2025</c>.</summary>
    public static string Short(Period period, Language language) => Locale.Of(language).ShortPeriod(period);

    /// <summary>The same, or a day: <c>31.1.2026</c>.</summary>
    public static string Short(CalendarTime time, Language language) => time.Period is { } period ? Short(period, language) : DateFormat.Short(time.First, language);

    /// <summary>For a label between those of years: <c>feb.</c>, <c>K2</c>; a year as it is.</summary>
    public static string Brief(Period period, Language language) => Locale.Of(language).BriefPeriod(period);

    /// <summary>As a statement of time in the middle of a sentence: <c>år 2025</c>, <c>kvartal 1/2025</c>, <c>i januari 2025</c>.</summary>
    public static string InSentence(Period period, Language language) => Locale.Of(language).PeriodInSentence(period);
}

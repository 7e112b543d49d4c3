#pragma warning disable CA1720 // Long and short are CLDR's names for the lengths of a format.

using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Formats dates for display.</summary>
public static class DateFormat
{
    /// <summary><c>23 november 2026</c>, <c>23. marraskuuta 2026</c>.</summary>
    public static string Long(DateOnly date, Language language) => Locale.Of(language).LongDate(date);

    /// <summary><c>23.11.2026</c>.</summary>
    public static string Short(DateOnly date, Language language) => Locale.Of(language).ShortDate(date);
}

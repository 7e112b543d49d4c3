#pragma warning disable CA1720 // Long and short are CLDR's names for the lengths of a format.

using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Years, quarters and months as people read them.</summary>
public static class PeriodFormat
{
    /// <summary>For a table's cell or a label: <c>2025</c>, <c>kvartal 1/2025</c>, <c>januari 2025</c>.</summary>
    public static string Short(Period period, Language language) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{MonthNames.Names[language][month - 1]} {period.Year}"),
        { Quarter: { } quarter } when language is Language.Swedish => FormattableString.Invariant($"kvartal {quarter}/{period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"{quarter}. neljännes {period.Year}"),
        _ => FormattableString.Invariant($"{period.Year}"),
    };

    /// <summary>Telling when, in the middle of a sentence: <c>år 2025</c>, <c>kvartal 1/2025</c>, <c>i januari 2025</c>.</summary>
    public static string InSentence(Period period, Language language) => language is Language.Swedish
        ? period switch
        {
            { Month: not null } => "i " + Short(period, language),
            { Quarter: not null } => Short(period, language),
            _ => "år " + Short(period, language),
        }
        : period switch
        {
            { Month: { } month } => FormattableString.Invariant($"{MonthNames.Names.Finnish[month - 1]}ssa {period.Year}"),
            { Quarter: { } quarter } => FormattableString.Invariant($"{quarter}. neljänneksellä {period.Year}"),
            _ => "vuonna " + Short(period, language),
        };
}

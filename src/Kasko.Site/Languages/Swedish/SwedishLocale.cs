using System.Collections.Immutable;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Swedish;

/// <summary>Finland's Swedish (CLDR 48, sv-FI).</summary>
internal sealed class SwedishLocale : Locale
{
    public override string Code => "sv";

    public override string AuthorityCode => "SWE";

    public override LanguageName Name { get; } = new("Swedish", "svenska", "ruotsi", "ruotsiksi", "ruotsia", "På svenska");

    public override ImmutableArray<string> Months { get; } =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>CLDR's abbreviated names, in the form used on their own.</summary>
    private static readonly ImmutableArray<string> BriefMonths =
        ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."];

    public override string LongDate(DateOnly date) => FormattableString.Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year}");

    public override string ShortDate(DateOnly date) => FormattableString.Invariant($"{date.Day}.{date.Month}.{date.Year}");

    public override string ShortPeriod(Period period) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Months[month - 1]} {period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"kvartal {quarter}/{period.Year}"),
        { Half: { } half } => FormattableString.Invariant($"halvår {half}/{period.Year}"),
        { FirstMonth: not null } => TwelveMonths(period),
        _ => FormattableString.Invariant($"{period.Year}"),
    };

    public override string BriefPeriod(Period period) => period switch
    {
        { Month: { } month } => BriefMonths[month - 1],
        { Quarter: { } quarter } => FormattableString.Invariant($"K{quarter}"),
        { Half: { } half } => FormattableString.Invariant($"H{half}"),
        _ => ShortPeriod(period),
    };

    public override string PeriodInSentence(Period period) => period switch
    {
        { Month: not null } => "i " + ShortPeriod(period),
        { Quarter: not null } or { Half: not null } => ShortPeriod(period),
        { FirstMonth: not null } => period.IsSchoolYear ? "läsåret " + ShortPeriod(period) : ShortPeriod(period),
        _ => "år " + ShortPeriod(period),
    };

    public override NumberSymbols Numbers => NumberSymbols.Finland;

    public override string Kilobyte => "kB";

    public override string Megabyte => "MB";

    public override LanguageMarks Marks { get; } = SwedishMarks.Read();

    public override string CaptionWord => "Tabell:";

    public override string DecorationWord => "dekoration";

    public override WordLists Lists { get; } = WordLists.Read(typeof(SwedishLocale));

    public override QuantityVocabulary Quantities { get; } = new(typeof(SwedishLocale));
}

using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.NorthernSami;

/// <summary>
/// Northern Sámi in Finland (CLDR 48, se-FI): numbers, and dates in digits as Finnish has them. Its name is CLDR's. It has no words here:
/// someone who knows the language must add them before texts can be checked.
/// </summary>
internal sealed class NorthernSamiLocale : Locale
{
    public override string Code => "se";

    public override string AuthorityCode => "SME";

    public override LanguageName Name { get; } = new("Northern Sámi", "nordsamiska", "pohjoissaame", "pohjoissaameksi", "pohjoissaamea", "Davvisámegiella");

    /// <summary>In digits.</summary>
    public override ImmutableArray<string> Months { get; } = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    public override string LongDate(DateOnly date) => ShortDate(date);

    public override string ShortDate(DateOnly date) => FormattableString.Invariant($"{date.Day}.{date.Month}.{date.Year}");

    public override string ShortPeriod(Period period) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Months[month - 1]}/{period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"Q{quarter}/{period.Year}"),
        { Half: { } half } => FormattableString.Invariant($"H{half}/{period.Year}"),
        { FirstMonth: not null } => TwelveMonths(period),
        _ => FormattableString.Invariant($"{period.Year}"),
    };

    public override string BriefPeriod(Period period) => period switch
    {
        { Month: { } month } => Months[month - 1] + ".",
        { Quarter: { } quarter } => FormattableString.Invariant($"Q{quarter}"),
        { Half: { } half } => FormattableString.Invariant($"H{half}"),
        _ => ShortPeriod(period),
    };

    public override string PeriodInSentence(Period period) => ShortPeriod(period);

    public override NumberSymbols Numbers => NumberSymbols.Finland;

    public override string Kilobyte => "kB";

    public override string Megabyte => "MB";
}

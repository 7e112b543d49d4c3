using System.Collections.Immutable;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Finnish;

/// <summary>Finnish (CLDR 48, fi).</summary>
internal sealed class FinnishLocale : Locale
{
    public override string Code => "fi";

    public override string AuthorityCode => "FIN";

    public override LanguageName Name { get; } = new("Finnish", "finska", "suomi", "suomeksi", "suomea", "Suomeksi");

    public override ImmutableArray<string> Months { get; } =
    [
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
        "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ];

    /// <summary>CLDR's abbreviated names, in the form used on their own.</summary>
    private static readonly ImmutableArray<string> BriefMonths =
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    public override string LongDate(DateOnly date) => FormattableString.Invariant($"{date.Day}. {Months[date.Month - 1]}ta {date.Year}");

    public override string ShortDate(DateOnly date) => FormattableString.Invariant($"{date.Day}.{date.Month}.{date.Year}");

    public override string ShortPeriod(Period period) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Months[month - 1]} {period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"{quarter}. neljännes {period.Year}"),
        { Half: { } half } => FormattableString.Invariant($"{half}. vuosipuolisko {period.Year}"),
        { FirstMonth: not null } => TwelveMonths(period),
        _ => FormattableString.Invariant($"{period.Year}"),
    };

    public override string BriefPeriod(Period period) => period switch
    {
        { Month: { } month } => BriefMonths[month - 1],
        { Quarter: { } quarter } => FormattableString.Invariant($"{quarter}. nelj."),
        { Half: { } half } => FormattableString.Invariant($"{half}. puol."),
        _ => ShortPeriod(period),
    };

    public override string PeriodInSentence(Period period) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Months[month - 1]}ssa {period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"{quarter}. neljänneksellä {period.Year}"),
        { Half: { } half } => FormattableString.Invariant($"{half}. vuosipuoliskolla {period.Year}"),
        { FirstMonth: not null } => period.IsSchoolYear ? "lukuvuonna " + ShortPeriod(period) : ShortPeriod(period),
        _ => "vuonna " + ShortPeriod(period),
    };

    public override NumberSymbols Numbers => NumberSymbols.Finland;

    public override string Kilobyte => "kt";

    public override string Megabyte => "Mt";

    public override bool FullStopMakesOrdinal => true;

    public override Hyphenation Hyphenation { get; } = new(WordBreaks.LongWord, WordBreaks.Of);

    public override LanguageMarks Marks { get; } = FinnishMarks.Read();

    public override string CaptionWord => "Taulukko:";

    public override string DecorationWord => "koriste";

    public override WordLists Lists { get; } = WordLists.Read(typeof(FinnishLocale));

    public override QuantityVocabulary Quantities { get; } = new(typeof(FinnishLocale));
}

using System.Collections.Immutable;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.English;

/// <summary>Finland's English (CLDR 48, en-FI): the symbols of numbers are Finland's, but for the minus sign.</summary>
internal sealed class EnglishLocale : Locale
{
    public override string Code => "en";

    public override string AuthorityCode => "ENG";

    public override LanguageName Name { get; } = new("English", "engelska", "englanti", "englanniksi", "englantia", "In English");

    public override ImmutableArray<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>CLDR's abbreviated names, in the form used on their own.</summary>
    private static readonly ImmutableArray<string> BriefMonths =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

    public override string LongDate(DateOnly date) => FormattableString.Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year}");

    public override string ShortDate(DateOnly date) => FormattableString.Invariant($"{date.Day:D2}/{date.Month:D2}/{date.Year}");

    public override string ShortPeriod(Period period) => period switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Months[month - 1]} {period.Year}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"Q{quarter} {period.Year}"),
        { Half: { } half } => FormattableString.Invariant($"H{half} {period.Year}"),
        { FirstMonth: not null } => TwelveMonths(period),
        _ => FormattableString.Invariant($"{period.Year}"),
    };

    public override string BriefPeriod(Period period) => period switch
    {
        { Month: { } month } => BriefMonths[month - 1],
        { Quarter: { } quarter } => FormattableString.Invariant($"Q{quarter}"),
        { Half: { } half } => FormattableString.Invariant($"H{half}"),
        _ => ShortPeriod(period),
    };

    public override string PeriodInSentence(Period period) => (period.IsSchoolYear ? "in the school year " : "in ") + ShortPeriod(period);

    public override NumberSymbols Numbers { get; } = NumberSymbols.Finland with { Minus = '-' };

    public override string Kilobyte => "kB";

    public override string Megabyte => "MB";

    public override LanguageMarks Marks { get; } = new(
        WordList.Read(typeof(EnglishLocale), "small-words"), OwnLetters: "",
        WordList.Read(typeof(EnglishLocale), "word-endings"));

    public override string CaptionWord => "Table:";

    public override string DecorationWord => "decoration";

    public override WordLists Lists { get; } = WordLists.Read(typeof(EnglishLocale));

    public override QuantityVocabulary Quantities { get; } = new(typeof(EnglishLocale));
}

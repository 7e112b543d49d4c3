using System.Globalization;
using Kasko.Site.Languages;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

/// <summary>Numbers, dates and texts in English and Northern Sámi (CLDR 48, en-FI and se-FI).</summary>
public sealed class OtherSiteLanguagesTests
{
    private static readonly SiteLanguages Three = new([Language.Swedish, Language.Finnish, Language.English]);

    [Theory]
    [InlineData(Language.English, "-1\u00A0234,5", "23 November 2026", "23/11/2026")]
    [InlineData(Language.NorthernSami, "\u22121\u00A0234,5", "23.11.2026", "23.11.2026")]
    public void Numbers_and_dates_are_written_as_in_Finland(Language language, string number, string withName, string inDigits)
    {
        var day = new DateOnly(2026, 11, 23);

        Assert.Equal((number, withName, inDigits), (NumberFormat.Format(-1234.5m, 1, language), DateFormat.Long(day, language), DateFormat.Short(day, language)));
    }

    [Theory]
    [InlineData("2025", Language.English, "2025", "in 2025")]
    [InlineData("2025-Q1", Language.English, "Q1 2025", "in Q1 2025")]
    [InlineData("2025-11", Language.English, "November 2025", "in November 2025")]
    [InlineData("2025-11", Language.NorthernSami, "11/2025", "11/2025")]
    public void Periods_are_written_for_a_table_and_for_a_sentence(string period, Language language, string brief, string inSentence)
    {
        var read = Period.Parse(period)!.Value;

        Assert.Equal((brief, inSentence), (PeriodFormat.Short(read, language), PeriodFormat.InSentence(read, language)));
    }

    [Theory]
    [InlineData("The number of people who live in the town at the end of the year.")]
    [InlineData("No measure has been chosen yet, and the town will decide on it later.")]
    public void English_is_recognised_on_a_site_that_has_it_and_is_a_foreign_language_on_others(string text)
    {
        Assert.Equal(Language.English, LanguageGuess.Of(text, Three));
        Assert.Null(LanguageGuess.Of(text, Bilingual.Languages));
    }

    [Fact]
    public void Swedish_and_Finnish_are_told_from_English()
    {
        Assert.All(StrategySentences.Swedish, sentence => Assert.NotEqual(Language.English, LanguageGuess.Of(sentence, Three)));
        Assert.All(StrategySentences.Finnish, sentence => Assert.NotEqual(Language.English, LanguageGuess.Of(sentence, Three)));
    }

    [Theory]
    [InlineData("Andelen är 5 procent den 3 maj 2030.", "The share is 5 per cent on 3 May 2030.")]
    [InlineData("2 miljoner euro och 12 dygn", "2 million euros and 12 days")]
    [InlineData("Tre mål till 2026 i november", "Three goals by 2026 in November")]
    public void English_texts_state_the_same_quantities_as_Swedish_ones(string swedish, string english) =>
        Assert.Equal(Quantities(swedish, Language.Swedish), Quantities(english, Language.English));

    [Fact]
    public void May_is_a_month_with_a_capital_letter_only() =>
        Assert.Empty(QuantityReader.Read("You may write to us, and we march on.", Language.English));

    [Fact]
    public void Texts_in_a_language_without_words_are_not_compared()
    {
        Assert.False(QuantityReader.Knows(Language.NorthernSami));
        Assert.False(LanguageGuess.Knows(Language.NorthernSami));
    }

    private static string[] Quantities(string text, Language language) =>
        [.. QuantityReader.Read(text, language).Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Quantity.Value} {found.Quantity.Unit}"))];
}

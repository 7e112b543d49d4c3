using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public class DateFormatTests
{
    [Theory]
    [InlineData(Language.Swedish, "23 november 2026", "23.11.2026")]
    [InlineData(Language.Finnish, "23. marraskuuta 2026", "23.11.2026")]
    public void A_date_is_formatted_as_people_write_it(Language language, string longForm, string shortForm)
    {
        var day = new DateOnly(2026, 11, 23);
        Assert.Equal(longForm, DateFormat.Long(day, language));
        Assert.Equal(shortForm, DateFormat.Short(day, language));
    }

    [Fact]
    public void Days_and_months_have_no_leading_zero()
    {
        Assert.Equal("1.2.2024", DateFormat.Short(new DateOnly(2024, 2, 1), Language.Finnish));
        Assert.Equal("1. helmikuuta 2024", DateFormat.Long(new DateOnly(2024, 2, 1), Language.Finnish));
    }

    [Theory]
    [InlineData("2025", Language.Swedish, "2025", "år 2025")]
    [InlineData("2025", Language.Finnish, "2025", "vuonna 2025")]
    [InlineData("2025-Q1", Language.Swedish, "kvartal 1/2025", "kvartal 1/2025")]
    [InlineData("2025-Q1", Language.Finnish, "1. neljännes 2025", "1. neljänneksellä 2025")]
    [InlineData("2025-01", Language.Swedish, "januari 2025", "i januari 2025")]
    [InlineData("2025-12", Language.Finnish, "joulukuu 2025", "joulukuussa 2025")]
    public void A_period_is_named_in_a_table_and_in_a_sentence(string period, Language language, string inTable, string inSentence)
    {
        var read = Period.Parse(period)!.Value;
        Assert.Equal(inTable, PeriodFormat.Short(read, language));
        Assert.Equal(inSentence, PeriodFormat.InSentence(read, language));
    }
}

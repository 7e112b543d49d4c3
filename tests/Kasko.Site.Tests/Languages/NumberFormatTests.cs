using System.Globalization;
using CsCheck;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public class NumberFormatTests
{
    private static readonly Unit Residents = new("asukkaat", "asukas", "asukasta");

    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("999", 0, "999")]
    [InlineData("1263", 0, "1\u00A0263")]
    [InlineData("1234567.5", 2, "1\u00A0234\u00A0567,50")]
    [InlineData("-1234.5", 1, "\u22121\u00A0234,5")]
    [InlineData("-123", 0, "\u2212123")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "\u22123")]
    [InlineData("1.25", 1, "1,3")]
    [InlineData("999.95", 1, "1\u00A0000,0")]
    [InlineData("0.004", 2, "0,00")]
    [InlineData("-0.004", 2, "0,00")]
    [InlineData("5", 1, "5,0")]
    public void A_number_looks_the_same_in_both_languages(string value, int decimals, string shown)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        foreach (var language in Bilingual.Languages.All) Assert.Equal(shown, NumberFormat.Format(number, decimals, language));
    }

    [Theory]
    [InlineData("1", 0, "1\u00A0asukas")]
    [InlineData("0.6", 0, "1\u00A0asukas")]
    [InlineData("1.4", 0, "1\u00A0asukas")]
    [InlineData("-1", 0, "\u22121\u00A0asukas")]
    [InlineData("1", 1, "1,0\u00A0asukasta")]
    [InlineData("1.4", 1, "1,4\u00A0asukasta")]
    [InlineData("0", 0, "0\u00A0asukasta")]
    [InlineData("1263", 0, "1\u00A0263\u00A0asukasta")]
    public void The_form_of_the_unit_follows_the_displayed_number(string value, int decimals, string shown) =>
        Assert.Equal(shown, NumberFormat.WithUnit(decimal.Parse(value, CultureInfo.InvariantCulture), decimals, Residents, Language.Finnish));

    [Theory]
    [InlineData("%", "5,3\u00A0%")]
    [InlineData("€", "5,3\u00A0€")]
    [InlineData("", "5,3")]
    public void A_sign_is_separated_from_its_number_by_a_no_break_space(string sign, string shown) =>
        Assert.Equal(shown, NumberFormat.WithUnit(5.3m, 1, new Unit(sign, sign, sign), Language.Swedish));

    [Fact]
    public void A_formatted_number_can_be_read_back() =>
        Gen.Select(Gen.Decimal[-1e12m, 1e12m], Gen.Int[0, 6]).Sample((value, decimals) =>
        {
            var shown = NumberFormat.Format(value, decimals, Language.Swedish);
            var plain = shown.Replace("\u00A0", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace(',', '.');
            Assert.Equal(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimal.Parse(plain, CultureInfo.InvariantCulture));
        });
}

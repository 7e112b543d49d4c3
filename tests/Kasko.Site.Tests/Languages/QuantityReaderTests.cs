using CsCheck;
using Kasko.Site.Languages;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public sealed class QuantityReaderTests
{
    private static string Read(string text, Language language) =>
        string.Join(' ', QuantityReader.Read(text, language).Where(found => !found.Quantity.IsWord).Select(found => found.Quantity.Value + found.Quantity.Unit));

    [Theory]
    [InlineData("1 263 invånare", "1263")]
    [InlineData("1\u00A0263 och 1\u202F263", "1263 1263")]
    [InlineData("1 234 567,50 €", "1234567.5€")]
    [InlineData("12 345 6789", "12345 6789")]
    [InlineData("år 2024 125 personer", "2024 125")]
    [InlineData("5,0 och 5", "5 5")]
    [InlineData("1,2,3", "1 2 3")]
    [InlineData("–5 grader, \u22123,5 grader, (-2), A-2", "-5 -3.5 -2 2")]
    [InlineData("64260 Kaskö, 06 220", "64260 06 220")]
    [InlineData("CO2, H2O, N1", "")]
    [InlineData("Skriv till kasko24@example.org eller https://example.org/2024/ i dag", "")]
    [InlineData("sju rader och fem mål", "")]
    public void Numbers_are_read_whatever_their_spaces(string text, string values) => Assert.Equal(values, Read(text, Language.Swedish));

    [Theory]
    [InlineData("5,3 %", "5,3 prosenttia")]
    [InlineData("5,3\u00A0%", "5,3%")]
    [InlineData("en 5-procentig ökning", "5 prosentin kasvu")]
    [InlineData("10–12 procent", "10–12 %")]
    [InlineData("2024–2030", "vuosina 2024-2030")]
    [InlineData("den 1 januari 2026", "1 päivänä tammikuuta 2026")]
    [InlineData("31 januari", "tammikuun 31. päivänä")]
    [InlineData("lördagen den 31 januari 2026", "lauantaina tammikuun 31 päivänä 2026")]
    [InlineData("1–3 mars", "maaliskuun 1–3 päivänä")]
    [InlineData("1,5 miljoner", "1 500 000")]
    [InlineData("5 kilometer", "5 km")]
    [InlineData("30 minuter", "30 min")]
    [InlineData("16 b § 1 mom.", "16 b §:n 1 momentti")]
    [InlineData("från 2024 till 2030", "2024–2030")]
    [InlineData("den 8.5", "8.5.")]
    [InlineData("den 8.5 kl. 8.05", "8.5. klo 8.05")]
    [InlineData("klockan 8", "kello 8")]
    [InlineData("kl. 8–16.30", "klo 8.00–16.30")]
    [InlineData("kl. 8.05–16", "klo 8.05–16")]
    [InlineData("23 november 2026", "23. marraskuuta 2026")]
    [InlineData("23 november 2026", "23.11.2026")]
    [InlineData("23 november", "23.11.")]
    [InlineData("1:a maj", "1. toukokuuta")]
    [InlineData("11–12.1", "11.–12.1.")]
    [InlineData("11–12 januari 2026", "11.–12. tammikuuta 2026")]
    [InlineData("1.1–31.12.2024", "1.1.–31.12.2024")]
    [InlineData("den 12.10", "12.10. alkaen")]
    [InlineData("3. Fyrudden", "3. Majakkaniemi")]
    [InlineData("vid 3 majblommor", "3 vappukukan luona")]
    [InlineData("i november 2026", "marraskuussa 2026")]
    [InlineData("2:a målet", "2. tavoite")]
    [InlineData("den 3:e raden", "3:s rivi")]
    [InlineData("mål 2", "2:nen tavoite")]
    [InlineData("kvartal 1/2025", "1. neljännes 2025")]
    [InlineData("av 7 rader", "7:stä rivistä")]
    [InlineData("32 §", "§ 32")]
    [InlineData("32–34 §", "§ 32–34")]
    [InlineData("29 § 3 mom.", "29 §:n 3 mom.")]
    [InlineData("WCAG 2.2 AA", "WCAG 2.2 AA")]
    [InlineData("kriteriet 1.4.10", "kriteeri 1.4.10")]
    [InlineData("1990-talet", "1990-luku")]
    public void The_same_numbers_in_both_languages_are_equal(string swedish, string finnish)
    {
        var (left, right) = (QuantityReader.Read(swedish, Language.Swedish), QuantityReader.Read(finnish, Language.Finnish));

        Assert.NotEmpty(left);
        Assert.Empty(new QuantityComparison<QuantityInText>(found => found.Quantity).Differences(left, right));
    }

    [Theory]
    [InlineData("8.05", QuantityKind.Time, "08:05", null)]
    [InlineData("Kello on 16.30.", QuantityKind.Time, "16:30", null)]
    [InlineData("8.5.", QuantityKind.Date, "--05-08", null)]
    [InlineData("Kokous on 8.5. ja jatkuu.", QuantityKind.Date, "--05-08", null)]
    [InlineData("29.2.", QuantityKind.Date, "--02-29", null)]
    [InlineData("29.2.2024", QuantityKind.Date, "2024-02-29", null)]
    [InlineData("2026-11-23", QuantityKind.Date, "2026-11-23", null)]
    [InlineData("marraskuussa", QuantityKind.Month, "--11", null)]
    [InlineData("WCAG 2.2", QuantityKind.Code, "2.2", null)]
    [InlineData("kohdassa 3.1", QuantityKind.Code, "3.1", null)]
    [InlineData("35.70", QuantityKind.Code, "35.70", null)]
    [InlineData("klo 12.10.", QuantityKind.Time, "12:10", null)]
    [InlineData("vuonna 2024.", QuantityKind.Number, "2024", null)]
    [InlineData("1 263", QuantityKind.Number, "1263", null)]
    [InlineData("2. tavoite", QuantityKind.Number, "2", null)]
    [InlineData("Tavoitteita on 2. Ne ovat", QuantityKind.Number, "2", null)]
    [InlineData("§ 45", QuantityKind.Number, "45", "§")]
    [InlineData("16 b §:n", QuantityKind.Number, "16", "§ b")]
    [InlineData("kasvu on \u22121,5 prosenttia", QuantityKind.Number, "-1.5", "%")]
    [InlineData("2,5 painoprosenttia", QuantityKind.Number, "2.5", "%")]
    [InlineData("3,2 miljoonaa euroa", QuantityKind.Number, "3200000", "€")]
    [InlineData("20 tuhatta", QuantityKind.Number, "20000", null)]
    [InlineData("12 kuukautta", QuantityKind.Number, "12", "month")]
    [InlineData("kolme prosenttia", QuantityKind.Word, "3", "%")]
    [InlineData("kahdentoista", QuantityKind.Word, "12", null)]
    [InlineData("toinen", QuantityKind.UnclearWord, "2", null)]
    [InlineData("II maailmansota", QuantityKind.Word, "2", null)]
    [InlineData("+358 6 220 7711", QuantityKind.Telephone, "+35862207711", null)]
    [InlineData("06 220 7711", QuantityKind.Telephone, "+35862207711", null)]
    public void A_quantity_has_its_kind_and_unit(string text, QuantityKind kind, string value, string? unit)
    {
        var found = Assert.Single(QuantityReader.Read(text, Language.Finnish));
        Assert.Equal((kind, value, unit), (found.Quantity.Kind, found.Quantity.Value, found.Quantity.Unit));
    }

    [Theory]
    [InlineData("2025–2026", "2025 2026")]
    [InlineData("läsåret 2025–26", "2025 2026")]
    [InlineData("2025/26", "2025 2026")]
    [InlineData("90-talet", "1990")]
    [InlineData("1 eller 2 miljoner", "1000000 2000000")]
    [InlineData("5, 10 och 15 procent", "5% 10% 15%")]
    [InlineData("kl. 13, 15 och 18.30", "13:00 15:00 18:30")]
    [InlineData("1 och 2 januari 2026", "2026-01-01 2026-01-02")]
    public void Numbers_take_what_they_share_with_those_beside_them(string text, string values) => Assert.Equal(values, Read(text, Language.Swedish));

    [Theory]
    [InlineData("år 2024 hade Kaskö 1 263 invånare", "2024|1 263")]
    [InlineData("minus: \u22125,3 % (§ 45)", "\u22125,3 %|§ 45")]
    [InlineData("11–12 januari 2026 kl. 8.05", "11|12 januari 2026|8.05")]
    public void Each_number_has_its_place_in_the_text(string text, string parts) =>
        Assert.Equal(parts.Split('|'), QuantityReader.Read(text, Language.Swedish).Select(found => text.Substring(found.Index, found.Length)));

    [Fact]
    public void Formatted_numbers_can_be_read_back() =>
        Gen.Select(Gen.Decimal[-1e9m, 1e9m], Gen.Int[0, 3], Gen.Bool).Sample((value, decimals, finnish) =>
        {
            var language = finnish ? Language.Finnish : Language.Swedish;
            var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            var read = Assert.Single(QuantityReader.Read(NumberFormat.Format(value, decimals, language), language)).Quantity;
            Assert.Equal(rounded, decimal.Parse(read.Value, System.Globalization.CultureInfo.InvariantCulture));
        });

    [Fact]
    public void A_formatted_date_is_the_same_date_in_both_languages() =>
        Gen.Int[0, 80_000].Select(days => new DateOnly(1900, 1, 1).AddDays(days)).Sample(day =>
        {
            foreach (var language in Bilingual.Languages.All)
            {
                Assert.Equal(day.ToString("O", null), Read(DateFormat.Long(day, language), language));
                Assert.Equal(day.ToString("O", null), Read(DateFormat.Short(day, language), language));
            }
        });

    [Fact]
    public void Any_text_can_be_read_and_its_numbers_do_not_overlap() =>
        Gen.OneOf(
                Gen.Char["0123456789.,:-–\u2212 %§aé\u00A0"].Select(character => character.ToString()),
                Gen.Const("kl. "), Gen.Const(" november "), Gen.Const(". marraskuuta "), Gen.Const("§ "), Gen.Const("2024"), Gen.Const("www."))
            .Array[0, 20].Select(pieces => string.Concat(pieces)).Sample(text =>
            {
                var end = 0;
                foreach (var found in QuantityReader.Read(text, Language.Finnish))
                {
                    Assert.InRange(found.Index, end, text.Length);
                    end = found.End;
                    Assert.True(found.Length > 0 && end <= text.Length);
                }
            });
}

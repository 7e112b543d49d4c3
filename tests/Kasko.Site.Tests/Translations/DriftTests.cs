using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>What a translation must share with its original.</summary>
public sealed class DriftTests
{
    [Theory]
    [InlineData("## A\n\n## B", "## A", "6 different-headings")]
    [InlineData("## A", "## A\n\n## B", "8 different-headings")]
    [InlineData("## A\n\n### B", "## A\n\n## B", "8 different-headings")]
    [InlineData("- a\n- b", "- a", "6 different-lists")]
    [InlineData("- a", "1. a", "6 different-lists")]
    [InlineData("- a", "a", "2 different-lists")]
    [InlineData("7. a\n8. b", "1. a\n2. b", "6 different-lists")]
    [InlineData("A\n: b\n: c", "A\n: b", "6 different-lists")]
    [InlineData("| a | b |\n| - | - |\n| c | d |\n| e | f |", "| a | b |\n| - | - |\n| c | d |", "6 different-tables")]
    [InlineData("| a | b |\n| - | - |\n| c | d |", "| a |\n| - |\n| c |", "6 different-tables")]
    [InlineData("[a](b.sv.md) [c](d.sv.md)", "[a](b.fi.md)", "6 different-links")]
    [InlineData("[a](b.sv.md)", "[a](c.fi.md)", "6 different-links")]
    [InlineData("[a](tel:+3581)", "[a](tel:+3582)", "6 different-links")]
    [InlineData("[a](https://example.org/) b", "a b", "2 different-links")]
    [InlineData("![a](a.png)", "![a](b.png)", "6 different-pictures")]
    [InlineData("![a](a.png)", "![koriste](a.png)", "6 different-pictures")]
    [InlineData("{residents}", "{residents: target}", "6 different-figures")]
    [InlineData("{follow-up}", "a", "2 different-figures")]
    [InlineData("Vi är 1 234,5.", "Meitä on 1 243,5.", "6 different-numbers")]
    [InlineData("Den 8.5.", "Klo 8.05.", "6 different-numbers")]
    [InlineData("a 5", "a", "6 different-numbers")]
    [InlineData("3,2 miljoner euro", "3,2 tuhatta euroa", "6 different-numbers")]
    [InlineData("5 km", "5 metriä", "6 different-numbers")]
    [InlineData("5 %", "5", "6 different-numbers")]
    [InlineData("två år", "kolme vuotta", "6 different-numbers")]
    [InlineData("treåriga avtal", "kaksivuotiset sopimukset", "6 different-numbers")]
    [InlineData("i maj", "kesäkuussa", "6 different-numbers")]
    [InlineData("Se 20 §.", "Katso 30 §.", "6 different-numbers")]
    [InlineData("Se 16 b §.", "Katso 16 c §.", "6 different-numbers")]
    [InlineData("a\n\n5 b", "a\n\nb", "8 different-numbers")]
    [InlineData("## a\n\nDet första stycket är långt nog för att jämföras.", "## b", "6 different-paragraphs")]
    [InlineData("a", "a\n\nTämä kappale on vain toisella kielellä.", "8 different-paragraphs")]
    [InlineData("a[^1]\n\n[^1]: b", "a", "6 different-footnotes")]
    [InlineData("> Havet är allas och ingens.", "Meri kuuluu kaikille eikä kenellekään.", "6 different-quotations")]
    [InlineData("## Kunnan rakennusvalvonta", "## Kunnan rakennusvalvonta", "6 untranslated-text")]
    [InlineData("- uudet hakemukset", "- uudet hakemukset", "6 untranslated-text")]
    [InlineData("[a](https://example.org/)", "[a](https://example.com/)", "6 different-hosts")]
    [InlineData("[a](mailto:a@example.org)", "[a](mailto:a@example.com)", "6 different-hosts")]
    [InlineData("a", "b a 5", "6 different-numbers")]
    public void A_part_that_only_one_text_has_is_reported_where_it_is_or_is_missing(string swedish, string finnish, string expected) =>
        Assert.Equal([expected], Pair.Drift(Pair.Page(swedish), Pair.Page(finnish)));

    [Theory]
    [InlineData("Enligt 32 § kom 1 234,5.", "§ 32:n mukaan tuli 1\u202F234,5.")]
    [InlineData("Den 8.5 kl. 8.05", "8.5. klo 8.05")]
    [InlineData("före den 1 maj 2027", "ennen 1. toukokuuta 2027")]
    [InlineData("5,3 procent, 2:a", "se on 2. osa, 5,3 %")]
    [InlineData("från den 1 januari 2026 till den 31 mars 2026", "1 päivästä tammikuuta 2026 maaliskuun 31 päivään 2026")]
    [InlineData("enligt 20 och 37 § och artikel 6.1", "20 §:n ja 37 §:n sekä 6 artiklan 1 kohdan mukaan")]
    [InlineData("16 b § 1 mom.", "16 b §:n 1 momentti")]
    [InlineData("kl. 13, 15 och 18", "klo 13, 15 ja 18.00")]
    [InlineData("1,5 miljoner euro, 20 tusen", "1 500 000 euroa, 20 000")]
    [InlineData("klasserna 2.7 och 2.12,", "luokat 2.7 ja 2.12;")]
    [InlineData("två båtar, 3 mål", "2 venettä, kolme tavoitetta")]
    [InlineData("båda två", "molemmat")]
    [InlineData("två medlemmar, barn på 2 år", "kaksi jäsentä, kaksivuotiaat")]
    [InlineData("minst 50 procent, tabell 1", "vähintään puolet, taulukko yksi")]
    [InlineData("18 § 1 mom. och 18 § 4 mom.", "18 §:n 1 ja 4 momentti")]
    [InlineData("läsåret 2025–26", "lukuvuonna 2025–2026")]
    [InlineData("Ring 06 220 7711.", "Soita +358 6 220 7711.")]
    [InlineData("## Kaskö Energi Ab", "## Kaskö Energi Ab")]
    [InlineData("- :fi[uudet hakemukset]", "- uudet hakemukset")]
    [InlineData("[a](https://www.example.org/sv)", "[a](https://example.org/fi)")]
    [InlineData("vid 3. Fyrudden", "siis 3. Majakkaniemi")]
    [InlineData("[a](b.sv.md) och [c](d.sv.md)", "[c](d.fi.md) ja [a](b.fi.md)")]
    [InlineData("[a](report.sv.pdf) ![b](map.sv.png)", "[a](report.fi.pdf) ![b](map.fi.png)")]
    [InlineData("{residents: number} invånare", "asukasta on {residents}")]
    [InlineData("*a* **b**", "a b")]
    [InlineData("a\n\nb", "a b")]
    [InlineData("CO2 a1@b.example https://a.example/5", "CO2 a2@b.example https://a.example/6")]
    public void Another_wording_notation_or_order_in_a_sentence_is_not_a_difference(string swedish, string finnish) =>
        Assert.Empty(Pair.Drift(Pair.Page(swedish), Pair.Page(finnish)));

    [Fact]
    public void A_missing_heading_among_similar_ones_is_identified_by_the_content_below_it() =>
        Assert.Equal(
            ["8 different-numbers", "10 different-headings"],
            Pair.Drift(Pair.Page("## A\n\n1\n\n## B\n\n2\n\n## C\n\n3"), Pair.Page("## A\n\n1\n\n## C\n\n3")));

    [Fact]
    public void A_long_missing_text_is_reported_completely()
    {
        var swedish = string.Join("\n\n", Enumerable.Range(1, 5_000).Select(each => $"## A\n\n- {each}, {each + 1}"));

        Assert.Equal(15_000, Pair.Drift(Pair.Page(swedish), Pair.Page("A")).Length);
        Assert.Equal(14_997, Pair.Drift(Pair.Page(swedish), Pair.Page("## A\n\n- 1, 2")).Length);
    }

    [Fact]
    public async Task A_difference_names_the_place_in_the_original()
    {
        using var site = TestSite.Small().Replace("content/goals/harbour.fi.md", "| Pohjoinen | 1 200 |", "| Pohjoinen | 1 300 |");

        Assert.Equal(
            ["content/goals/harbour.fi.md:24:15: error different-numbers: The number here is '1 300', in the original '1 200' (content/goals/harbour.sv.md:23:11). Correct the wrong one."],
            (await site.Check()).Problems);
    }

    [Theory]
    [InlineData("- a 120\n- b 450", "- a 450\n- b 120")]
    [InlineData("Tabell: a\n\n| a | b |\n| - | - |\n| c | 120 |\n| d | 450 |", "Taulukko: a\n\n| a | b |\n| - | - |\n| c | 450 |\n| d | 120 |")]
    public void Numbers_that_have_changed_places_between_items_or_rows_are_reported_at_both(string swedish, string finnish) =>
        Assert.Equal(["different-numbers", "different-numbers"], Pair.Drift(Pair.Page(swedish), Pair.Page(finnish)).Select(found => found.Split(' ')[1]));

    [Fact]
    public async Task Two_hosts_may_be_named_as_one_website()
    {
        using var site = TestSite.Small()
            .Append("content/about.sv.md", "\n[Karta](https://example.org/)\n").Append("content/about.fi.md", "\n[Kartta](https://example.com/)\n")
            .Append("site.yml", "\ntranslations: {same_hosts: [\"example.org example.com\"]}\n");

        Assert.Empty((await site.Check()).Problems);
    }

    [Fact]
    public async Task Numbers_in_titles_and_summaries_are_compared_too()
    {
        using var site = TestSite.Small().Replace("content/about.fi.md", "summary: ", "summary: 7 ");

        Assert.Equal(["content/about.fi.md:4:10 different-numbers"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_goals_name_in_the_list_is_in_both_languages_or_in_neither()
    {
        using var site = TestSite.Small().Replace("content/goals/harbour.fi.md", "list_title: Satama\n", "");

        Assert.Equal(["content/goals/harbour.fi.md:3:8 missing-key"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("content/measures/residents.yml")]
    [InlineData("content/advantages.yml")]
    [InlineData("content/benefits.yml")]
    public async Task Numbers_in_texts_with_both_languages_in_one_file_are_compared_too(string file)
    {
        using var site = TestSite.Small();
        site.Write(file, new System.Text.RegularExpressions.Regex(@"sv: ([^,\n{]+)").Replace(File.ReadAllText(Path.Join(site.Root, file)), "sv: $1 1999", 1));

        Assert.EndsWith(" different-numbers", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_pages_have_no_differences() => Assert.All(Pair.Real, pair => Assert.Empty(Pair.Drift(pair, Pair.Real.SelectMany(each => new[] { each.Original, each.Translation }))));
}

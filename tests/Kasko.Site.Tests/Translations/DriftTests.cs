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
    [InlineData("a 5", "a", "2 different-numbers")]
    [InlineData("a", "b\n\na 5", "8 different-numbers")]
    public void A_part_that_only_one_text_has_is_reported_where_it_is_or_is_missing(string swedish, string finnish, string expected) =>
        Assert.Equal([expected], Pair.Drift(Pair.Page(swedish), Pair.Page(finnish)));

    [Theory]
    [InlineData("Enligt 32 § kom 1 234,5.", "§ 32:n mukaan tuli 1\u202F234,5.")]
    [InlineData("Den 8.5 kl. 8.05", "8.5. klo 8.05")]
    [InlineData("före den 1 maj 2027", "ennen 1. toukokuuta 2027")]
    [InlineData("5,3 procent, 2:a", "se on 2. osa, 5,3 %")]
    [InlineData("vid 3. Fyrudden", "siis 3. Majakkaniemi")]
    [InlineData("[a](b.sv.md) och [c](d.sv.md)", "[c](d.fi.md) ja [a](b.fi.md)")]
    [InlineData("[a](https://example.org/sv)", "[a](https://example.com/fi)")]
    [InlineData("[a](report.sv.pdf) ![b](map.sv.png)", "[a](report.fi.pdf) ![b](map.fi.png)")]
    [InlineData("{residents: number} invånare", "asukasta on {residents}")]
    [InlineData("*a* **b**", "a b")]
    [InlineData("a\n\nb", "a b")]
    [InlineData("CO2 a@b1.example https://a.example/5", "CO2 a@b2.example https://b.example/6")]
    public void Another_wording_notation_or_order_in_a_sentence_is_not_a_difference(string swedish, string finnish) =>
        Assert.Empty(Pair.Drift(Pair.Page(swedish), Pair.Page(finnish)));

    [Fact]
    public void A_missing_heading_among_similar_ones_is_identified_by_the_content_below_it() =>
        Assert.Equal(
            ["10 different-headings", "12 different-numbers"],
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

using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

/// <summary>Texts crafted to be slow, to crash the program, or to be very long.</summary>
public sealed class EndlessTextTests
{
    public static TheoryData<string, string> Marks => new()
    {
        { "quotes", "> " }, { "quotes without blanks", ">" }, { "lists", "- " }, { "ordered lists", "1. " }, { "brackets", "[" }, { "pictures", "![" },
        { "emphasis", "*_" }, { "strong", "**a " }, { "links", "[a](" }, { "references", "[a][" }, { "footnotes", "[^a]" }, { "footnote starts", "[^" },
        { "passages", ":fi[" }, { "figures", "{" }, { "code", "`" }, { "code pairs", "`a``" }, { "entities", "&" }, { "numbered entities", "&#" },
        { "tags", "<" }, { "addresses", "<https:" }, { "cells", "|" }, { "closing brackets", "]" }, { "nested links", "a](b)" }, { "declarations", "<!A" },
        { "comments", "<!-- " }, { "instructions", "<?" }, { "quotes in lists", "> - " }, { "definitions", "a\n: " }, { "headings", "# " },
        { "titles", "[a](b \"" }, { "tabs", "\t" }, { "backslashes", "\\" }, { "soft hyphens", "a\u00AD" }, { "divided words", "a- b" },
    };

    [Theory, MemberData(nameof(Marks))]
    public async Task Extremely_long_or_nested_notation_is_parsed_or_refused_and_never_crashes_the_program(string what, string mark)
    {
        Assert.NotEmpty(what);
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat(mark, 15_000)) + "x");

        var run = await site.Check();

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.All(run.Places, place => Assert.StartsWith(SwedishText.File, place, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_takes_too_long_to_read_is_reported_and_does_not_hold_up_the_build()
    {
        var diagnostics = new DiagnosticList();
        var text = string.Concat(Enumerable.Repeat("`a``", 400_000));

        Assert.Null(OutlineReader.Read(text, SwedishText.File, bodyLine: 5, Language.Swedish, new FixedClock(DateTimeOffset.UnixEpoch, timerSpeed: 1_000_000), diagnostics));

        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("markdown-too-slow", $"{SwedishText.File}:6:1"), (found.Id, found.At.ToString()));
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a][")]
    [InlineData("**a ")]
    [InlineData(" *a\n_b")]
    [InlineData("[a\n\n")]
    public async Task Thousands_of_signs_that_are_never_closed_are_refused_before_the_text_is_parsed(string mark)
    {
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat(mark, 15_000)));

        var run = await site.Check();

        Assert.EndsWith(" markdown-too-slow", Assert.Single(run.Places), StringComparison.Ordinal);
        Assert.Contains("More than 2000 signs", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Texts for which the library's work grows with the square of their length, or faster.</summary>
    public static TheoryData<string, string> TooMuch => new()
    {
        { "*a* ", "*" }, { "**a** ", "*" }, { "a* ", "*" }, { "a*b", "*" }, { "*a_ ", "*" }, { "| **a** | *b* |\n", "*" }, { "_a_\n", "*" }, { "> *a* b\n", "*" },
        { "[a]: b\n", "[" }, { ":-:|", "|" }, { "|a", "|" }, { "| a | b ", "|" }, { "`", "`" },
    };

    [Theory, MemberData(nameof(TooMuch))]
    public async Task Thousands_of_signs_in_one_paragraph_or_table_are_refused_before_the_text_is_parsed(string text, string sign)
    {
        using var site = TestSite.WithSwedish("Början.\n\n" + string.Concat(Enumerable.Repeat(text, 10_000)));

        var run = await site.Check();

        Assert.EndsWith(" markdown-too-slow", Assert.Single(run.Places), StringComparison.Ordinal);
        Assert.Contains($"more signs {sign} in a paragraph or a table than can be read", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain($"{SwedishText.File}:7:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ", 129)]
    [InlineData(">", 65)]
    [InlineData("+ ", 129)]
    [InlineData("1. ", 193)]
    [InlineData("> - ", 129)]
    public async Task Thousands_of_levels_on_a_line_are_refused_before_the_text_is_parsed(string mark, int column)
    {
        using var site = TestSite.WithSwedish("Början.\n\n" + string.Concat(Enumerable.Repeat(mark, 100_000)) + "x");

        Assert.Equal([$"{SwedishText.File}:9:{column} markdown-too-deep"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_wide_table_with_thousands_of_short_rows_is_refused_because_missing_cells_are_added_to_each()
    {
        var wide = string.Concat(Enumerable.Repeat("|a", 400));
        using var site = TestSite.WithSwedish($"{wide}\n{string.Concat(Enumerable.Repeat("|-", 400))}\n" + string.Concat(Enumerable.Repeat("|b|\n", 5_000)));

        Assert.Equal([$"{SwedishText.File}:757:1 markdown-too-slow"], (await site.Check()).Places);
    }

    /// <summary>What people write, many times over.</summary>
    [Theory]
    [InlineData("*a* **b** och _c_ med `kod` | streck.\n\n", 5_000)]
    [InlineData("- **a** b\n- c\n\n", 5_000)]
    [InlineData("| **a** | b |\n", 1_400)]
    [InlineData("| a | b | c | d | e |\n", 10_000)]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n\n", 100)]
    [InlineData("* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *\n\n", 10)]
    [InlineData("[a]: b\n", 2_000)]
    [InlineData("snake_case 2 * 3\n* a\n", 5_000)]
    [InlineData("> > > *a* b\n>\n", 5_000)]
    [InlineData("\\*a\\* \\|b\\| \\[c\\]\n", 10_000)]
    public void Long_texts_that_people_write_are_read(string text, int times)
    {
        var body = string.Concat(Enumerable.Repeat(text, times));

        Assert.Null(MarkdownWork.FaultIn(body, new LineIndex("content/about.sv.md", body, 0)));
    }

    [Fact]
    public async Task A_site_of_hundreds_of_such_files_is_refused_at_once()
    {
        string[] texts = ["*a* ", "`", "[", "> ", "[a](", "| **a** | *b* |\n", "[a]: b\n", ":-:|"];
        using var site = TestSite.Small();
        for (var file = 0; file < 200; file++) site.Write($"content/values/v{file}.sv.md", SwedishText.Page(string.Concat(Enumerable.Repeat(texts[file % texts.Length], 10_000))));

        // Without the limits most files take between one and five seconds each.
        var run = await site.Check();

        Assert.Equal(200, run.Places.Count(place => place.Contains("/v", StringComparison.Ordinal) && place.Contains(" markdown-too-", StringComparison.Ordinal)));
        Assert.DoesNotContain("could not be read within", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a] ")]
    [InlineData("[a](b) (c ")]
    [InlineData("*a* **b** ")]
    [InlineData("1 250 *) \n")]
    [InlineData("2 * 3 ")]
    [InlineData("snake_case ")]
    [InlineData("\\[ \\*a ")]
    [InlineData("- a\n* b\n")]
    public void Signs_that_are_closed_or_begin_nothing_do_not_count(string text)
    {
        var body = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(text, 100)) + "\n\n", 50));

        Assert.Null(MarkdownLimits.FaultIn(body, new LineIndex("content/about.sv.md", body, 0)));
    }

    [Fact]
    public async Task Deeply_nested_quotes_and_lists_are_refused()
    {
        Assert.Contains("markdown-too-deep", Assert.Single(await SwedishText.Problems(string.Concat(Enumerable.Repeat("> ", 100)) + "x")), StringComparison.Ordinal);
        Assert.Contains("markdown-too-deep", Assert.Single(await SwedishText.Problems(string.Join('\n', Enumerable.Range(0, 200).Select(depth => new string(' ', depth * 2) + "- x")))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_ten_thousand_rows_is_rendered_completely()
    {
        var rows = Enumerable.Range(1, 10_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"| [rad {row}](https://example.org/{row}) | {row} |"));

        var page = await SwedishText.Read("Tabell: Alla rader\n\n| Rad | Tal |\n| --- | ---: |\n" + string.Join('\n', rows));

        Assert.Equal(10_000, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("10000", page.QuerySelector("tbody tr:last-child td:last-child")!.TextContent);
        Assert.Equal("https://example.org/10000", page.QuerySelector("tbody tr:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Ten_thousand_equal_headings_have_an_id_each()
    {
        var page = await SwedishText.Read(string.Join("\n\n", Enumerable.Repeat("## Samma rubrik", 10_000)));

        Assert.Equal(10_000, page.QuerySelectorAll("h2").Select(heading => heading.Id).Distinct().Count());
        Assert.NotNull(page.Owner!.GetElementById("samma-rubrik-10000"));
    }
}

using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
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
    public async Task A_text_that_takes_too_long_to_read_is_reported_and_does_not_hold_up_the_build()
    {
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat("`a``", 400_000))).WithTimersFasterBy(10);

        var run = await site.Check();

        Assert.Equal([$"{SwedishText.File}:6:1 markdown-too-slow"], run.Places);
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
        var body = string.Concat(Enumerable.Repeat(text, 5_000));

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

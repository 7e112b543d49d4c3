using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](<  javascript:alert(1)>)")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](&#x6A;avascript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](<java&Tab;script:alert(1)>)")]
    [InlineData("[a](<java&NewLine;script:alert(1)>)")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a](\\javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[a](vbscript:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](blob:https://example.org/1)")]
    [InlineData("[a](ftp://example.org/)")]
    [InlineData("[a](//example.org/)")]
    [InlineData("[a](\\\\example.org)")]
    [InlineData("[a](/\\example.org)")]
    public async Task Only_four_schemes_are_allowed_however_they_are_disguised(string text)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Places, place => Assert.Matches("^content/about.sv.md:7:1 (link-scheme|link-without-file|missing-target)$", place));
    }

    [Fact]
    public async Task Web_mail_and_telephone_addresses_are_unchanged()
    {
        var page = await SwedishText.Read(
            "[a](https://example.org/å?a=1&b=2#c) [b](http://example.org/) [c](mailto:stad@example.org) [d](tel:+358000000000) <https://example.org/x> <stad@example.org>");

        Assert.Equal(
            ["https://example.org/%C3%A5?a=1&b=2#c", "http://example.org/", "mailto:stad@example.org", "tel:+358000000000", "https://example.org/x", "mailto:stad@example.org"],
            page.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_link_to_the_top_goes_to_the_top_of_the_page_that_one_reads()
    {
        var page = await SwedishText.Read("[a](#top) [b](#) [c](#Top) [d](goals/harbour.sv.md#top) [e](values/openness.sv.md#top)");

        Assert.Equal(
            ["#top", "#top", "#top", "../strategiska-mal/en-livlig-hamn/#top", "../varden/#%C3%B6ppenhet"],
            page.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_is_named_by_its_file_and_linked_by_its_address()
    {
        var page = await SwedishText.Read("[a](goals/harbour.sv.md) [b](goals/harbour.sv.md#åtgärder-på-ön) [c](index.sv.md) [d](../content/goals/index.sv.md) [e](values/openness.sv.md) [f](values/openness.sv.md#så-gör-vi)");

        Assert.Equal(
            [
                "../strategiska-mal/en-livlig-hamn/", "../strategiska-mal/en-livlig-hamn/#%C3%A5tg%C3%A4rder-p%C3%A5-%C3%B6n", "../",
                "../strategiska-mal/", "../varden/#%C3%B6ppenhet", "../varden/#%C3%B6ppenhet-s%C3%A5-g%C3%B6r-vi",
            ],
            page.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("[hamnen](goals/harbor.sv.md)", "'goals/harbor.sv.md' is no page of this site. Did you mean 'goals/harbour.sv.md'?")]
    [InlineData("[hamnen](goals/harbour.sv)", "'goals/harbour.sv' is no page of this site. Did you mean 'goals/harbour.sv.md'?")]
    [InlineData("[hamnen](harbour.sv.md)", "'harbour.sv.md' is no page of this site.")]
    [InlineData("[hamnen](goals/harbour.md)", "'goals/harbour.md' is no page of this site. Did you mean 'goals/harbour.sv.md'?")]
    [InlineData("[hamnen](goals/harbour.fi.md)", "'goals/harbour.fi.md' is the page in Finnish. Link to 'goals/harbour.sv.md'.")]
    [InlineData("[hamnen](goals/harbour.sv.md#atgarder-pa-on)", "There is no '#atgarder-pa-on' in content/goals/harbour.sv.md. Did you mean 'åtgärder-på-ön'?")]
    [InlineData("[hamnen](#hamnen)", "There is no '#hamnen' in content/about.sv.md.")]
    [InlineData("[hamnen](/sv/strategiska-mal/)", "The link '/sv/strategiska-mal/' does not lead to a file.")]
    [InlineData("[hamnen](goals)", "The link 'goals' does not lead to a file.")]
    [InlineData("[avgifter](goals/mooring-fee.csv)", "There is no file 'goals/mooring-fee.csv' here. Did you mean 'goals/mooring-fees.csv'?")]
    public async Task A_broken_link_is_reported_with_a_suggestion(string text, string words)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Contains(words, Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_an_unreadable_page_is_not_reported()
    {
        using var site = TestSite.WithSwedish("[hamnen](goals/harbour.sv.md)").Replace("content/goals/harbour.sv.md", "number: 1", "number: one");

        Assert.Equal(["content/goals/harbour.sv.md:6:9 wrong-type"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("[avgifterna](mooring fees.csv)", "Rename the file, or put the address inside < and >. Write: [avgifterna](<mooring fees.csv>)")]
    [InlineData("![En båt](min båt (1).png \"Foto\")", "Write: ![En båt](<min båt (1).png> \"Foto\")")]
    [InlineData("[karta](https://example.org/min karta.pdf)", "An address may not have spaces. Write: [karta](https://example.org/min%20karta.pdf)")]
    [InlineData("[**ring**](tel:+358 00 000 0000)", "An address may not have spaces. Write: [**ring**](tel:+358000000000)")]
    [InlineData("(hamnen)[goals/harbour.sv.md]", "Write: [hamnen](goals/harbour.sv.md)")]
    [InlineData("[hamnen] (goals/harbour.sv.md)", "between a link's text and its address. Write: [hamnen](goals/harbour.sv.md)")]
    [InlineData("[hamnen](goals/harbour.sv.md och mera", "Close it right after the address. Write: [hamnen](goals/harbour.sv.md)")]
    [InlineData("[hamnen][hamn]", "Nothing says where 'hamn' leads. Put the address in ( ) right after the text, or give it on a line of its own. Write: [hamn]: …")]
    [InlineData("[om [hamnen](goals/harbour.sv.md) och mer](about.sv.md)", "is shown as it is written. Write a link as [text](address), or put \\ before the [ if it is no link.")]
    [InlineData("<https://example.org/min karta>", "Close it right after the address. Write: <https://example.org/min>")]
    [InlineData("Tabell: Se [avgifterna](mooring fees.csv)\n\n| A | B |\n| --- | --- |\n| c | d |", "Write: [avgifterna](<mooring fees.csv>)")]
    [InlineData("- En punkt\n\n  > och [avgifterna](mooring\n  > fees.csv)", "Write: [avgifterna](<mooring fees.csv>)")]
    public async Task A_malformed_link_is_reported_with_the_right_one(string text, string words)
    {
        using var site = TestSite.WithSwedish(text);

        var problem = Assert.Single((await site.Check()).Problems);

        Assert.Contains(" error link-not-read: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(words, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enligt protokollet [sic] (sidan 3) och [1][2] och `[a](b c)`")]
    [InlineData("\\[a](b c) och \\(a)[b.c] och [hamnen](<goals/harbour.sv.md>)")]
    [InlineData("(se bilagan)[1] och 3 < 4 <5> a <b")]
    public async Task Brackets_with_another_meaning_are_not_reported(string text)
    {
        Assert.DoesNotContain(await SwedishText.Problems(text), place => place.EndsWith(" link-not-read", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[a](www.example.fi/b)", "'www.example.fi/b' is not a complete address. Did you mean 'https://www.example.fi/b'?")]
    [InlineData("[a](https:/example.fi)", "Did you mean 'https://example.fi'?")]
    [InlineData("[a](http//example.fi)", "Did you mean 'http://example.fi'?")]
    [InlineData("[a](https:///example.fi/b)", "Did you mean 'https://example.fi/b'?")]
    [InlineData("[a](https://)", "'https://' is not a complete address. Write all of it, as in https://www.example.fi or mailto:name@example.fi.")]
    [InlineData("[a](mailto:)", "'mailto:' is not a complete address. Write all of it, as in https://www.example.fi or mailto:name@example.fi.")]
    [InlineData("[a](mailto:stad(at)example.fi)", "Did you mean 'mailto:stad@example.fi'?")]
    [InlineData("[a](stad@example.fi)", "Did you mean 'mailto:stad@example.fi'?")]
    [InlineData("[a](<tel:+358 00 000 0000>)", "Did you mean 'tel:+358000000000'?")]
    [InlineData("[a](tel:)", "'tel:' is not a complete address. Write all of it, as in https://www.example.fi or mailto:name@example.fi.")]
    [InlineData("[a]()", "The link has no address. Write between the parentheses where it leads.")]
    public async Task An_incomplete_address_is_reported_with_the_complete_one(string text, string words)
    {
        using var site = TestSite.WithSwedish(text);

        var problem = Assert.Single((await site.Check()).Problems);

        Assert.Contains(" error incomplete-address: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(words, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[](goals/harbour.sv.md)")]
    [InlineData("[ ](https://example.org/)")]
    [InlineData("[&nbsp;](https://example.org/)")]
    public async Task A_link_without_a_text_is_refused(string text)
    {
        Assert.Contains("7:1 empty-link", await SwedishText.Problems(text));
    }

    [Theory]
    [InlineData("<b>fet</b>", "7:1 raw-html")]
    [InlineData("Text och <span onclick=\"alert(1)\">mer</span>", "7:10 raw-html")]
    [InlineData("<script>alert(1)</script>", "7:1 raw-html")]
    [InlineData("<!-- bara en anteckning -->", "7:1 raw-html")]
    [InlineData("- punkt\n\n  <iframe src=\"https://example.org/\"></iframe>", "9:3 raw-html")]
    [InlineData("> <table><tr><td>cell</td></tr></table>", "7:3 raw-html")]
    public async Task Raw_HTML_is_refused_at_its_place(string text, string problem)
    {
        var problems = await SwedishText.Problems(text);

        Assert.Equal(problem, problems[0]);
        Assert.All(problems, place => Assert.EndsWith(" raw-html", place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HTML_in_code_is_shown_as_text()
    {
        var page = await SwedishText.Read("`<b>` och \\<b> och 3 < 4 & 5");

        Assert.Equal("<b> och <b> och 3 < 4 & 5", page.QuerySelector("p:has(code)")!.TextContent);
    }

    [Fact]
    public async Task Attributes_cannot_be_written_in_Markdown()
    {
        var page = await SwedishText.Read("## Rubrik \\{#id .klass onclick=alert(1)}\n\n[kommunen](https://example.org/)\\{target=_blank}");

        Assert.Null(page.QuerySelector("[onclick], [target], .klass"));
    }
}

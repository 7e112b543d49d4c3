using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Loading;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("2026")]
    [InlineData("2026-01-31")]
    [InlineData("~ ungefär")]
    [InlineData("null")]
    [InlineData("Yes & \"nej\"")]
    public async Task A_title_is_the_text_that_was_written(string title)
    {
        using var site = await TestSite.Small().Replace(SwedishText.File, "title: Om strategin", $"title: {title}\nslug: om").Built();

        Assert.Equal(title, site.Page("sv/om/").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("content/goals/school.sv.md", "number: 2\n", "", "2:1 missing-key")]
    [InlineData("content/goals/school.sv.md", "benefit: Barnen lär sig mer\n", "", "2:1 missing-key")]
    [InlineData("content/goals/school.sv.md", "number: 2", "number: två", "5:9 wrong-type")]
    [InlineData("content/goals/school.sv.md", "number: 2", "nummer: 2\nnumber: 2", "5:1 unknown-key")]
    [InlineData("content/about.sv.md", "title: Om strategin\n", "", "2:1 missing-key")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title:", "2:1 missing-key")]
    [InlineData("content/about.sv.md", "title: Om strategin", "title: [Om strategin]", "3:8 wrong-type")]
    [InlineData("content/about.sv.md", "kind: about", "kind: abuot", "2:7 unknown-value")]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nbenefit: x", "3:1 unknown-key")]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nkind: about", "3:1 duplicate-key")]
    [InlineData("content/about.fi.md", "translation: unofficial", "translation: approved", "5:1 missing-key")]
    [InlineData("content/about.fi.md", "translation: unofficial", "translation: approved\ntranslation_date: 2026-02-30", "6:19 not-a-date")]
    [InlineData("content/about.sv.md", "---\nkind", "\n---\nkind", "1:1 front-matter-missing")]
    public async Task What_is_wrong_is_told_with_its_line_and_column(string file, string old, string instead, string problem)
    {
        using var site = TestSite.Small().Replace(file, old, instead);

        Assert.Equal([$"{file}:{problem}"], (await site.Check()).Places);
    }

    [Fact]
    public async Task Front_matter_ends_at_its_line_and_a_rule_in_the_text_is_a_rule()
    {
        var page = await SwedishText.Read("Före.\n\n---\n\nEfter.");

        Assert.NotNull(page.QuerySelector("hr"));
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class PassageTests
{
    [Theory]
    [InlineData(":fi[Pikkulahti]", "<span lang=\"fi\">Pikkulahti</span>")]
    [InlineData("På finska :fi[Pikkulahti], på engelska :en[Little Bay].", "På finska <span lang=\"fi\">Pikkulahti</span>, på engelska <span lang=\"en\">Little Bay</span>.")]
    [InlineData(":fi[*Pikku*lahti]", "<span lang=\"fi\"><em>Pikku</em>lahti</span>")]
    [InlineData("*:fi[Pikkulahti]*", "<em><span lang=\"fi\">Pikkulahti</span></em>")]
    [InlineData("[till :fi[Pikkulahti]](https://example.org/)", "<a href=\"https://example.org/\">till <span lang=\"fi\">Pikkulahti</span></a>")]
    [InlineData(":fi[katso [kunta](https://example.org/)]", "<span lang=\"fi\">katso <a href=\"https://example.org/\">kunta</a></span>")]
    [InlineData("Klockan 12:fi[x]", "Klockan 12:fi[x]")]
    [InlineData(":de[Kleine Bucht]", "<span lang=\"de\">Kleine Bucht</span>")]
    [InlineData("`:fi[x]`", "<code>:fi[x]</code>")]
    public async Task A_passage_is_marked_wherever_text_can_be(string text, string html)
    {
        var page = await SwedishText.Read($"{text}\n\nslut");

        Assert.Contains($"<p>{html}</p>\n<p>slut</p>", page.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_is_marked_in_headings_tables_titles_and_YAML()
    {
        using var site = await TestSite.WithSwedish("## Namnet :fi[Pikkulahti]\n\nTabell: Namn\n\n| Namn | Språk |\n| --- | --- |\n| :fi[Pikkulahti] | finska |")
            .Replace("content/goals/school.sv.md", "title: En god skola", "title: \"En god skola, :fi[koulu]\"\nslug: skola")
            .Replace("content/measures/berths.yml", "sv: Båtplatser", "sv: \"Båtplatser, :fi[paikat]\"")
            .Built();

        var page = site.Page("sv/om-strategin/");
        Assert.Equal("namnet-pikkulahti", page.QuerySelector("h2:has(span[lang=fi])")!.Id);
        Assert.NotNull(page.QuerySelector("tbody th > span[lang=fi]"));
        Assert.Equal("koulu", site.Page("sv/strategiska-mal/skola/").QuerySelector("h1 > span[lang=fi]")!.TextContent);
        Assert.Equal("En god skola, koulu – Lillviks strategi", site.Page("sv/strategiska-mal/skola/").Title);
        Assert.NotNull(site.Page("sv/uppfoljning/").QuerySelector("tbody a > span[lang=fi]"));
        Assert.NotNull(site.Page("sv/").QuerySelector("li > span[lang=fi]"));
    }

    [Fact]
    public async Task A_passage_that_is_never_closed_is_reported()
    {
        Assert.Equal(["7:11 open-passage"], await SwedishText.Problems("På finska :fi[Pikkulahti"));
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class FigureTests
{
    [Theory]
    [InlineData("{residents}", "1\u00A0250\u00A0invånare (preliminär)", "1\u00A0250\u00A0asukasta (ennakkotieto)")]
    [InlineData("{residents: latest}", "1\u00A0250\u00A0invånare (preliminär)", "1\u00A0250\u00A0asukasta (ennakkotieto)")]
    [InlineData("{residents: baseline}", "1\u00A0200\u00A0invånare", "1\u00A0200\u00A0asukasta")]
    [InlineData("{ residents : target }", "1\u00A0400\u00A0invånare", "1\u00A0400\u00A0asukasta")]
    [InlineData("{residents: latest number}", "1\u00A0250 (preliminär)", "1\u00A0250 (ennakkotieto)")]
    [InlineData("{residents: number}", "1\u00A0250 (preliminär)", "1\u00A0250 (ennakkotieto)")]
    [InlineData("{residents: target number}", "1\u00A0400", "1\u00A0400")]
    [InlineData("{berths}", "inget utfall ännu", "ei vielä toteumaa")]
    [InlineData("{berths: baseline}", "inget nuläge ännu", "ei vielä nykytilaa")]
    public async Task Both_languages_show_the_same_number_in_their_own_format(string figure, string swedish, string finnish)
    {
        using var site = await TestSite.WithSwedish($"I texten {figure} och *{figure}*.")
            .Write("content/about.fi.md", $"---\nkind: about\ntitle: Tietoa\nsummary: Teksti.\n---\n\nTekstissä {figure} ja *{figure}*.\n").Built();

        Assert.Contains($"<p>I texten {swedish} och <em>{swedish}</em>.</p>", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<p>Tekstissä {finnish} ja <em>{finnish}</em>.</p>", site.Read("fi/tietoa/index.html").Replace("\u00AD", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_one_takes_the_singular_form()
    {
        using var site = await TestSite.Small().Replace("content/measures/residents.yml", "value: 1250,", "value: 1,").Built();

        Assert.Contains(" on 1\u00A0asukas (ennakkotieto).", site.Read("fi/index.html").Replace("\u00AD", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{residnets}", "7:1 unknown-measure", "Did you mean 'residents'?")]
    [InlineData("{residents: mål}", "7:1 figure-notation", "'mål' is not understood in a figure.")]
    [InlineData("{residents: target targte}", "7:1 figure-notation", "Did you mean 'target'?")]
    [InlineData("Tabellen {follow-up} mitt i.", "7:10 follow-up-alone", "Put an empty line before and after {follow-up}.")]
    [InlineData("{follow-up: goals/habour}", "7:1 unknown-goal", "Did you mean 'goals/harbour'?")]
    [InlineData("{follow-up: values/openness}", "7:1 unknown-goal", "There is no goal 'values/openness' on this site.")]
    public async Task A_misspelt_figure_is_reported_at_its_place(string text, string place, string words)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Equal([SwedishText.File + ":" + place], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escaped_braces_are_shown_as_braces()
    {
        var page = await SwedishText.Read("\\{residents} och { för sig och {} tomma och `{residents}`");

        Assert.Equal("{residents} och { för sig och {} tomma och {residents}", page.QuerySelector("p:has(code)")!.TextContent);
    }

    [Fact]
    public async Task The_follow_up_table_appears_where_the_page_names_it()
    {
        var page = await SwedishText.Read("Före.\n\n{follow-up}\n\nEfter.");

        Assert.Equal(["Före.", "Alla rader", "Efter."], page.QuerySelectorAll("p, caption").Select(part => part.TextContent).Where(text => text is "Före." or "Alla rader" or "Efter."));
        Assert.Equal(["Staden växer", "Barnen trivs"], page.QuerySelectorAll("tbody tr > th:first-child:not(:has(a))").Select(row => row.TextContent));
        Assert.Equal("2", page.QuerySelector("tbody th")!.GetAttribute("rowspan"));
    }

    [Fact]
    public async Task The_table_of_a_goal_has_the_rows_that_name_the_goal()
    {
        var page = await SwedishText.Read("{follow-up: goals/harbour}");

        Assert.Equal("Rader för En livlig hamn", page.QuerySelector("caption")!.TextContent);
        Assert.DoesNotContain("Barnen trivs", page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tables_on_a_page_have_ids_of_their_own()
    {
        var page = await SwedishText.Read("{follow-up}\n\n{follow-up: goals/harbour}");

        Assert.Equal(2, page.QuerySelectorAll("caption").Select(caption => caption.Id).Distinct().Count());
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>The strategy on one page, composed from its pages.</summary>
[Collection(BuiltSites.Collection)]
public sealed class WholeStrategyTests(BuiltSites sites)
{
    [Fact]
    public void Headings_are_moved_down_with_their_text()
    {
        var headings = sites.Small.Pages["sv/strategin/index.html"].QuerySelectorAll("main h1, main h2, main h3, main h4, main h5");

        Assert.Equal(
            [
                "h1 Strategin", "h2 Värden", "h3 Öppenhet", "h4 Så gör vi", "h2 Mål", "h3 En livlig hamn", "h4 Åtgärder på ön", "h5 Vågorna",
                "h3 En god skola", "h2 Uppföljning",
            ],
            headings.Select(heading => $"{heading.LocalName} {heading.TextContent}"));
    }

    [Fact]
    public void Ids_within_a_text_are_prefixed_by_its_source()
    {
        var page = sites.Small.Pages["sv/strategin/index.html"];

        Assert.Equal(
            ["öppenhet", "öppenhet-så-gör-vi", "en-livlig-hamn", "en-livlig-hamn-åtgärder-på-ön", "en-livlig-hamn-vågorna", "en-god-skola"],
            page.QuerySelectorAll("main :is(h3, h4, h5)[id]").Select(heading => heading.Id));
        Assert.NotNull(page.GetElementById("en-livlig-hamn-table-1"));
        Assert.NotNull(page.GetElementById("en-livlig-hamn-note-1"));
    }

    [Fact]
    public async Task Two_goals_with_the_same_headings_tables_and_notes_do_not_collide()
    {
        const string Text = "\n## Åtgärder\n\nText[^a].\n\nTabell: Tal\n\n| Rad | Tal |\n| --- | --- |\n| A | 1 |\n\n[^a]: Not.\n";
        using var site = await TestSite.Small().Append("content/goals/harbour.sv.md", Text).Append("content/goals/school.sv.md", Text)
            .Append("content/values/openness.sv.md", Text).Built();

        var ids = site.Page("sv/strategin/").QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_value_and_a_goal_with_one_name_do_not_collide()
    {
        using var site = await TestSite.Small().Replace("content/values/openness.sv.md", "title: Öppenhet", "title: En god skola").Built();

        var ids = site.Page("sv/strategin/").QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Files_and_links_are_relative_to_this_page()
    {
        var page = sites.Small.Pages["sv/strategin/index.html"];

        Assert.StartsWith("../../assets/goals/boat.", page.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='../../files/goals/mooring-fees.csv']"));
    }
}

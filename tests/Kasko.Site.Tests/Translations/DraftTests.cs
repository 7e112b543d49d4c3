using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>A draft keeps both languages of a page unpublished.</summary>
public sealed class DraftTests
{
    private const string Swedish = "---\ntitle: Torget\nsummary: Om torget.\ndraft: true\n---\n\n![En båt](market.png)\n";
    private const string Finnish = "---\ntitle: Tori\nsummary: Torista.\ndraft: true\n---\n";

    [Fact]
    public async Task A_page_that_is_a_draft_in_both_languages_is_not_published_nor_are_its_pictures()
    {
        using var site = await TestSite.Small().Write("content/market.sv.md", Swedish).Write("content/market.fi.md", Finnish)
            .Write("content/market.png", File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"))).Built();

        Assert.DoesNotContain(site.Published(), file => file.Key.Contains("market", StringComparison.Ordinal) || file.Key.Contains("torget", StringComparison.Ordinal)
            || file.Value.Contains("Torget", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_does_not_need_its_other_language_yet()
    {
        using var site = TestSite.Small().Write("content/market.sv.md", Swedish.Replace("![En båt](market.png)", "", StringComparison.Ordinal));

        Assert.Empty((await site.Check()).Problems);
    }

    [Fact]
    public async Task A_draft_in_one_language_of_two_is_reported_and_neither_is_published()
    {
        using var site = TestSite.Small().Write("content/market.sv.md", Swedish.Replace("![En båt](market.png)", "", StringComparison.Ordinal))
            .Write("content/market.fi.md", Finnish.Replace("draft: true\n", "", StringComparison.Ordinal));

        Assert.Equal(["content/market.fi.md:2:8 different-drafts"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_link_to_a_draft_is_shown_as_text()
    {
        using var site = TestSite.WithSwedish("[Torget](market.sv.md)").Write("content/market.sv.md", Swedish.Replace("![En båt](market.png)", "", StringComparison.Ordinal));

        var run = await site.Build();

        Assert.Equal(["content/about.sv.md:7:1 link-to-unpublished"], run.Places);
        Assert.Contains("Torget", site.Page("sv/om-strategin/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Page("sv/om-strategin/").QuerySelector("main a[href*='market']"));
    }

    [Fact]
    public async Task A_draft_is_left_out_of_the_menu()
    {
        using var site = await TestSite.Small().Replace("site.yml", "menu: [strategy, goals, follow-up]", "menu: [strategy, market, follow-up]")
            .Write("content/market.sv.md", Swedish.Replace("![En båt](market.png)", "", StringComparison.Ordinal)).Built();

        Assert.DoesNotContain("Torget", site.Read("sv/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_read_and_checked_on_its_own()
    {
        using var site = TestSite.Small().Write("content/market.sv.md", Swedish + "\n<b>fet</b>\n");

        Assert.Contains((await site.Check()).Places, place => place.EndsWith(" raw-html", StringComparison.Ordinal));
    }
}

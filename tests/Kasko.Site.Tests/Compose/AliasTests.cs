using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Addresses that pages had before.</summary>
public sealed class AliasTests
{
    private const string Page = "content/about.sv.md";

    private static TestSite With(string aliases) => TestSite.Small().Replace(Page, "title:", $"aliases: [{aliases}]\ntitle:");

    [Theory]
    [InlineData("sv/gammalt/", "sv/gammalt/index.html", "../om-strategin/")]
    [InlineData("/sv/om", "sv/om/index.html", "../om-strategin/")]
    [InlineData("strategi.html", "strategi.html", "sv/om-strategin/")]
    public async Task An_old_address_leads_to_where_the_page_is_now(string alias, string file, string href)
    {
        using var site = await With(alias).Built();

        var page = site.Page(file);

        Assert.Equal($"0; url={href}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(href, page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("../ut/", "not-an-alias")]
    [InlineData("https://annan.example/", "not-an-alias")]
    [InlineData("sv/", "alias-taken")]
    [InlineData("SV/Index.html", "alias-taken")]
    [InlineData("sitemap.xml/", "alias-taken")]
    [InlineData("robots.txt", "alias-taken")]
    [InlineData("sv/feed.xml", "alias-taken")]
    [InlineData("data/all.csv", "alias-taken")]
    [InlineData("data", null)]
    [InlineData("404.html/", "alias-taken")]
    [InlineData("sv/varden.html", null)]
    [InlineData("robots.html, robots.html", "alias-taken")]
    public async Task An_old_address_is_inside_the_site_and_nobody_elses(string alias, string? problem)
    {
        using var site = With(alias);

        var run = await site.Check();

        Assert.Equal(problem is null ? [] : [problem], run.Places.Select(place => place.Split(' ')[1]));
    }

    [Fact]
    public async Task A_page_that_moves_and_keeps_its_old_address_breaks_no_link_from_outside()
    {
        using var site = await TestSite.Small().Built();
        site.Replace(Page, "title:", "slug: om-oss\naliases: [sv/om-strategin/]\ntitle:");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("address-gone", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("sv/om-oss/index.html"));
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Former addresses of pages.</summary>
public sealed class AliasTests
{
    private const string Page = "content/about.sv.md";

    private static TestSite With(string aliases) => TestSite.Small().Replace(Page, "title:", $"aliases: [{aliases}]\ntitle:");

    /// <summary>As people copy them; the small site is published at https://lillvik.example/strategi/.</summary>
    [Theory]
    [InlineData("/strategi/sv/gammalt/", "sv/gammalt/")]
    [InlineData("strategi/sv/gammalt", "sv/gammalt/")]
    [InlineData("\"https://lillvik.example/strategi/sv/gammalt/\"", "sv/gammalt/")]
    [InlineData("\"http://LILLVIK.example/strategi/sv/gammalt/#del\"", "sv/gammalt/")]
    [InlineData("lillvik.example/strategi/sv/gammalt", "sv/gammalt/")]
    [InlineData("sv/v%C3%A4rden/", "sv/värden/")]
    [InlineData("sv/v%c3%a4rden%202024/", "sv/värden 2024/")]
    [InlineData("sv/värden 2024/", "sv/värden 2024/")]
    [InlineData("sv/mål+värden/", "sv/mål+värden/")]
    [InlineData("\"sv/strategi_(antagen)/\"", "sv/strategi_(antagen)/")]
    [InlineData("\"sv/mål,värden/\"", "sv/mål,värden/")]
    [InlineData("sv/2024–2030/", "sv/2024–2030/")]
    [InlineData("sv/pris$lista/", "sv/pris$lista/")]
    [InlineData("/smidig", "smidig/")]
    [InlineData("smidig/", "smidig/")]
    [InlineData("sida.php", "sida.php/")]
    public async Task A_former_address_may_be_written_as_it_was_copied(string alias, string address)
    {
        using var site = await With(alias).Built();
        Assert.NotNull(site.Page(address).QuerySelector("meta[http-equiv=refresh]"));
    }

    [Theory]
    [InlineData("sida.php?id=5", "not-an-alias: 'sida.php?id=5' has a question mark. Only nginx, apache, caddy and netlify tell addresses apart by what follows it: name the one that serves the site under 'hosts' in site.yml, or write 'sida.php' for that address with any query.")]
    [InlineData("\"sida.php?id={5}\"", "not-an-alias: 'sida.php?id={5}' holds the character '{'")]
    [InlineData("\"sida.php?id=%0A\"", "not-an-alias: 'sida.php?id=%0A' holds the character 'U+000A'")]
    [InlineData("_redirects/", "alias-taken: ")]
    [InlineData("smidig", "not-an-alias: 'smidig' can mean two addresses. Write 'sv/smidig/', if the page was called so before, or '/smidig/' for")]
    [InlineData("\"sv/a*b/\"", "not-an-alias: 'sv/a*b/' holds the character '*'")]
    [InlineData("sv/50%/", "not-an-alias: 'sv/50%/' holds the character '%'")]
    [InlineData("\"sv/a%0Ab/\"", "not-an-alias: 'sv/a%0Ab/' holds the character 'U+000A'")]
    [InlineData("\"https://lillvik.example/annat/\"", "not-an-alias: 'https://lillvik.example/annat/' is no address inside the site.")]
    [InlineData("\"https://lillvik.example:8443/strategi/om/\"", "not-an-alias: ")]
    [InlineData("sv/.dold/", "not-an-alias: ")]
    [InlineData("sv//om/", "not-an-alias: ")]
    [InlineData("/strategi/", "alias-taken: The address '/strategi/' belongs to index.html already.")]
    public async Task An_invalid_former_address_is_reported_with_a_valid_one(string alias, string problem)
    {
        using var site = With(alias);
        var run = await site.Check();
        Assert.StartsWith($"{Page}:3:11: error {problem}", Assert.Single(run.Problems), StringComparison.Ordinal);
    }


    [Theory]
    [InlineData("sv/gammalt/", "sv/gammalt/index.html", "../om-strategin/")]
    [InlineData("/sv/om", "sv/om/index.html", "../om-strategin/")]
    [InlineData("strategi.html", "strategi.html", "sv/om-strategin/")]
    public async Task A_former_address_redirects_to_the_page(string alias, string file, string href)
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
    [InlineData("data/", null)]
    [InlineData("404.html/", "alias-taken")]
    [InlineData("sv/varden.html", null)]
    [InlineData("robots.html, robots.html", "alias-taken")]
    public async Task A_former_address_must_be_inside_the_site_and_unused(string alias, string? problem)
    {
        using var site = With(alias);

        var run = await site.Check();

        Assert.Equal(problem is null ? [] : [problem], run.Places.Select(place => place.Split(' ')[1]));
    }

    /// <summary>A file cannot depend on a query, so only the host's file has these.</summary>
    [Theory]
    [InlineData("/?page_id=12")]
    [InlineData("\"https://lillvik.example/strategi/?page_id=12#top\"")]
    [InlineData("\"?page_id=12\"")]
    [InlineData("sv/?page_id=12")]
    [InlineData("\"index.php?option=com_content&id=5&url=https://annan.example/\"")]
    public async Task A_former_address_with_a_query_is_for_the_host_and_leaves_the_page_at_its_path_alone(string alias)
    {
        using var plain = await TestSite.Small().Append("site.yml", "hosts: [nginx]\n").Built();
        using var site = await With(alias).Append("site.yml", "hosts: [nginx]\n").Built();

        Assert.Equal(plain.Published().Keys, site.Published().Keys);
        Assert.Contains("if ($args ~ ", site.Read(".kasko/nginx.conf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv/?a=1&b=2, sv/?b=2&a=1")]
    [InlineData("sv/feed.xml?a=1")]
    [InlineData("data/all.csv?a=1")]
    public async Task A_former_address_with_a_query_must_be_unused_and_not_that_of_a_file(string alias)
    {
        using var site = With(alias).Append("site.yml", "hosts: [nginx]\n");

        Assert.Equal(["alias-taken"], (await site.Check()).Places.Select(place => place.Split(' ')[1]));
    }

    [Fact]
    public async Task A_page_that_moves_with_an_alias_keeps_its_former_address_working()
    {
        using var site = await TestSite.Small().Built();
        site.Replace(Page, "title:", "slug: om-oss\naliases: [sv/om-strategin/]\ntitle:");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("address-gone", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("sv/om-oss/index.html"));
    }
}

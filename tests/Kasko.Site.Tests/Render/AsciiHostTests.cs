using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>A host name with å, ä or ö is written in ASCII in all files for programs (RFC 3986, RFC 5891).</summary>
public sealed class AsciiHostTests
{
    private const string Setting = "base_url: https://lillvik.example/strategi/";

    [Theory]
    [InlineData("base_url: https://kaskö.example/strategi/")]
    [InlineData("base_url: https://KASKÖ.example/strategi/")]
    [InlineData("base_url: https://xn--kask-8qa.example/strategi/")]
    public async Task Every_published_file_has_the_host_in_ASCII(string setting)
    {
        using var site = await TestSite.Small()
            .Replace("site.yml", Setting, $"{setting}\nhosts: [nginx, apache, caddy, netlify, cloudflare-pages, azure-static-web-apps]")
            .Replace("site.yml", "edit_url: https://git.lillvik.example/", "edit_url: https://git.kaskö.example/")
            .Append("content/about.sv.md", "\nSe [sidan](https://kaskö.example/strategi/sv/varden/).\n")
            .Built();

        Assert.All(site.Published(), file => Assert.DoesNotContain("kaskö.example", file.Value, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("<loc>https://xn--kask-8qa.example/strategi/sv/varden/</loc>", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://xn--kask-8qa.example/strategi/sitemap.xml", site.Read("robots.txt"), StringComparison.Ordinal);
        Assert.Contains("<id>https://xn--kask-8qa.example/strategi/sv/feed.xml</id>", site.Read("sv/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("\"homepage\": \"https://xn--kask-8qa.example/strategi/\"", site.Read("data/datapackage.json"), StringComparison.Ordinal);
        Assert.Equal("https://xn--kask-8qa.example/strategi/sv/varden/", site.Page("sv/varden/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_link_to_the_sites_own_host_is_followed_in_either_spelling()
    {
        using var site = TestSite.Small()
            .Replace("site.yml", Setting, "base_url: https://kaskö.example/strategi/")
            .Append("content/about.sv.md", "\nSe [sidan](https://kaskö.example/strategi/sv/borta/) och [sidan](https://xn--kask-8qa.example/strategi/sv/borta/).\n");
        var run = await site.Check();
        Assert.Equal(2, run.Problems.Count(line => line.Contains("error broken-link", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_from_the_command_line_is_written_in_ASCII_too()
    {
        using var site = await TestSite.Small().Built("--base-url", "https://kaskö.example");
        Assert.Contains("Sitemap: https://xn--kask-8qa.example/sitemap.xml", site.Read("robots.txt"), StringComparison.Ordinal);
    }
}

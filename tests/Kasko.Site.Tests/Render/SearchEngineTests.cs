using System.Text.Json;
using System.Xml.Linq;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The data for search engines.</summary>
[Collection(BuiltSites.Collection)]
public sealed class SearchEngineTests(BuiltSites sites)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Base = "https://lillvik.example/strategi/";

    [Theory]
    [ClassData(typeof(EverySite))]
    public void The_sitemap_lists_every_page_that_can_be_found_and_no_other(string name)
    {
        var site = sites.Find(name);
        var listed = XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(Sitemaps + "url").Select(url => url.Element(Sitemaps + "loc")!.Value);

        // The root of a site in one language only leads on, and a search is nothing to be found.
        var pages = site.Pages.Where(page => page.Value.QuerySelector("meta[http-equiv=refresh], meta[name=robots][content=noindex]") is null).Select(page => page.Key)
            .Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(path => site.BaseUrl.AbsoluteUri + path[..^"index.html".Length]);
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed);
    }

    [Theory]
    [InlineData("sv/varden/", "sv sv/varden/", "fi fi/arvot/")]
    [InlineData("sv/", "sv sv/", "fi fi/")]
    [InlineData("", "sv sv/", "fi fi/", "x-default ")]
    public void Each_page_names_its_languages_and_only_the_language_choice_is_the_default(string address, params string[] alternates)
    {
        var inSitemap = XDocument.Parse(sites.Small.Text("sitemap.xml")).Root!.Elements(Sitemaps + "url")
            .Single(url => url.Element(Sitemaps + "loc")!.Value == Base + address).Elements(Xhtml + "link");
        Assert.All(inSitemap, link => Assert.Equal("alternate", link.Attribute("rel")!.Value));
        Assert.Equal(alternates, inSitemap.Select(link => $"{link.Attribute("hreflang")!.Value} {Below(link.Attribute("href")!.Value)}"));

        var onPage = sites.Small.Pages[address + "index.html"].QuerySelectorAll("link[rel=alternate][hreflang]:not([type])");
        Assert.Equal(alternates, onPage.Select(link => $"{link.GetAttribute("hreflang")} {Below(link.GetAttribute("href")!)}"));

        static string Below(string url) => url.StartsWith(Base, StringComparison.Ordinal) ? url[Base.Length..] : url;
    }

    [Fact]
    public void Robots_txt_allows_everything_and_names_the_sitemap()
    {
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://lillvik.example/strategi/sitemap.xml\n", sites.Small.Text("robots.txt"));
    }

    [Fact]
    public void A_measures_page_describes_a_dataset_in_JSON_LD()
    {
        using var json = JsonDocument.Parse(sites.Small.Pages["fi/seuranta/pikkulahden-asukkaat/index.html"].Scripts[0].TextContent);
        var data = json.RootElement;

        Assert.Equal("Dataset", data.GetProperty("@type").GetString());
        Assert.Equal("Pikkulahden asukkaat", data.GetProperty("name").GetString());
        Assert.Equal("Pikkulahden kaupunki", data.GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal("GovernmentOrganization", data.GetProperty("creator").GetProperty("@type").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", data.GetProperty("license").GetString());
        Assert.Equal("2024/2025", data.GetProperty("temporalCoverage").GetString());
    }

    [Fact]
    public async Task A_title_cannot_end_its_script_element()
    {
        const string Title = "</script><script>alert(1)</script> & 'Kaj' \"Å\"";
        using var site = await TestSite.Small()
            .Write(SwedishText.File, $"---\nkind: about\ntitle: |\n  {Title}\nslug: om-strategin\nsummary: Text.\n---\n")
            .Built();

        using var json = JsonDocument.Parse(Assert.Single(site.Page("sv/om-strategin/").Scripts).TextContent);
        Assert.Equal(Title, json.RootElement.GetProperty("name").GetString()!.Trim());
    }
}

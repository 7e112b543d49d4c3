using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Menu, breadcrumbs, language switch and other navigation.</summary>
[Collection(BuiltSites.Collection)]
public sealed class NavigationTests(BuiltSites sites)
{
    [Fact]
    public void The_menu_marks_the_current_page()
    {
        Assert.Equal(["Strategin: page", "Mål: ", "Uppföljning: "], Menu("sv/strategin/index.html"));
    }

    [Theory]
    [InlineData("sv/strategiska-mal/en-livlig-hamn/index.html", "Strategin: ", "Mål: true", "Uppföljning: ")]
    [InlineData("sv/uppfoljning/invanare-i-lillvik/index.html", "Strategin: ", "Mål: ", "Uppföljning: true")]
    [InlineData("sv/index.html", "Strategin: ", "Mål: ", "Uppföljning: ")]
    public void The_menu_marks_the_current_section(string path, params string[] menu)
    {
        Assert.Equal(menu, Menu(path));
    }

    [Theory]
    [InlineData("sv/index.html")]
    [InlineData("sv/varden/index.html", "../ Lillvik: Nära vattnet")]
    [InlineData("sv/strategiska-mal/en-livlig-hamn/index.html", "../../ Lillvik: Nära vattnet", "../ Mål")]
    [InlineData("fi/seuranta/venepaikat/index.html", "../../ Pikkulahti: Lähellä vettä", "../ Seuranta")]
    public void Breadcrumbs_lead_from_home_to_the_page_above(string path, params string[] steps)
    {
        var trail = sites.Small.Pages[path].QuerySelectorAll("nav[aria-label='Du är här'] a, nav[aria-label='Olet tässä'] a");

        Assert.Equal(steps, trail.Select(step => $"{step.GetAttribute("href")} {step.TextContent}"));
    }

    [Fact]
    public void The_root_offers_both_languages_without_an_automatic_redirect()
    {
        var page = sites.Small.Pages["index.html"];

        Assert.Equal(["sv: sv/ På svenska", "fi: fi/ Suomeksi"], page.QuerySelectorAll("p[lang] > a").Select(link => $"{link.ParentElement!.GetAttribute("lang")}: {link.GetAttribute("href")} {link.TextContent}"));
        Assert.Null(page.QuerySelector("script, meta[http-equiv=refresh]"));
    }

    [Fact]
    public void All_pages_lists_every_page_that_can_be_found_with_the_measures_below_the_follow_up()
    {
        var page = sites.Small.Pages["sv/alla-sidor/index.html"];

        var listed = page.QuerySelectorAll("main ul a").Select(link => new Uri(new Uri("https://x.example/sv/alla-sidor/"), link.GetAttribute("href")).AbsolutePath[1..]).ToList();
        var built = sites.Small.Pages.Keys.Where(path => path.StartsWith("sv/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal) && path != "sv/index.html")
            .Select(path => path[..^"index.html".Length]);
        Assert.Equal(built.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.NotNull(page.QuerySelector("li:has(> a[href='../uppfoljning/']) > ul a[href='../uppfoljning/batplatser/']"));
    }

    [Theory]
    [ClassData(typeof(EverySite))]
    public void All_pages_is_linked_from_every_page_including_the_not_found_pages(string name)
    {
        var site = sites.Find(name);
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "index.html" && !page.Key.EndsWith("/alla-sidor/index.html", StringComparison.Ordinal) && !page.Key.EndsWith("/kaikki-sivut/index.html", StringComparison.Ordinal) && !page.Key.EndsWith("/all-pages/index.html", StringComparison.Ordinal)))
            Assert.True(page.QuerySelector("a[href$='/alla-sidor/'], a[href$='/kaikki-sivut/'], a[href='alla-sidor/'], a[href='kaikki-sivut/'], a[href$='/all-pages/'], a[href='all-pages/']") is not null, path);
    }

    [Fact]
    public void A_goal_links_to_the_previous_and_the_next_goal()
    {
        var first = sites.Small.Pages["sv/strategiska-mal/en-livlig-hamn/index.html"];
        var second = sites.Small.Pages["sv/strategiska-mal/en-god-skola/index.html"];

        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.Equal("../en-god-skola/", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("../en-livlig-hamn/", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public void An_unofficial_translation_says_so_and_leads_to_the_original()
    {
        Assert.Equal("../../sv/varden/", sites.Small.Pages["fi/arvot/index.html"].QuerySelector("main a[hreflang=sv]")!.GetAttribute("href"));
        Assert.Null(sites.Small.Pages["sv/varden/index.html"].QuerySelector("main a[hreflang=fi]"));
    }

    [Fact]
    public void An_approved_translation_says_when_it_was_approved()
    {
        Assert.Contains("Käännös on hyväksytty 31. tammikuuta 2025.", sites.Small.Pages["fi/strategiset-tavoitteet/vilkas-satama/index.html"].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pages_edit_link_follows_site_yml()
    {
        Assert.Equal(
            "https://git.lillvik.example/edit/main/content/values/index.fi.md",
            sites.Small.Pages["fi/arvot/index.html"].QuerySelector("footer a[href^=https]")!.GetAttribute("href"));
        Assert.Equal(
            "https://git.lillvik.example/edit/main/content/measures/berths.yml",
            sites.Small.Pages["fi/seuranta/venepaikat/index.html"].QuerySelector("footer a[href^=https]")!.GetAttribute("href"));
    }

    private IEnumerable<string> Menu(string path) => sites.Small.Pages[path].QuerySelectorAll("nav[aria-label=Meny] a")
        .Select(entry => $"{entry.TextContent}: {entry.GetAttribute("aria-current")}");
}

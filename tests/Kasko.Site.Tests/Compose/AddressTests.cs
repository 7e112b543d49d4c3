using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>The addresses of pages.</summary>
public sealed class AddressTests
{
    private const string Page = "---\ntitle: TITLE\nsummary: Text.\n---\n";

    [Fact]
    public async Task Addresses_are_in_the_words_of_each_language()
    {
        using var site = await TestSite.Small().Built();

        Assert.True(site.Has("sv/strategiska-mal/en-livlig-hamn/index.html"));
        Assert.True(site.Has("fi/strategiset-tavoitteet/vilkas-satama/index.html"));
    }

    [Theory]
    [InlineData("Hållbar utveckling", "hallbar-utveckling")]
    [InlineData("Älvdalens övre ände", "alvdalens-ovre-ande")]
    [InlineData("Budget 2024–2030 & bokslut", "budget-2024-2030-bokslut")]
    [InlineData("\":fi[Kaskisten] kaj\"", "kaskisten-kaj")]
    public async Task A_title_becomes_an_address_valid_on_every_server(string title, string folder)
    {
        using var site = await TestSite.Small()
            .Write("content/news.sv.md", Page.Replace("TITLE", title, StringComparison.Ordinal))
            .Write("content/news.fi.md", Page.Replace("TITLE", title.Contains("2024–2030", StringComparison.Ordinal) ? "Uutiset 2024–2030" : "Uutiset", StringComparison.Ordinal).Replace("Text.", "Teksti.", StringComparison.Ordinal))
            .Built();

        Assert.True(site.Has($"sv/{folder}/index.html"));
    }

    [Fact]
    public async Task A_folder_without_a_page_of_its_own_has_its_name_from_the_settings_in_addresses()
    {
        using var site = await TestSite.Small()
            .Append("site.yml", "folders: {news: {sv: nyheter, fi: uutiset}}\n")
            .Write("content/news/May Day.sv.md", Page.Replace("TITLE", "Första maj", StringComparison.Ordinal))
            .Write("content/news/May Day.fi.md", Page.Replace("TITLE", "Vappu", StringComparison.Ordinal).Replace("Text.", "Teksti.", StringComparison.Ordinal))
            .Built();

        Assert.True(site.Has("sv/nyheter/forsta-maj/index.html"));
        Assert.True(site.Has("fi/uutiset/vappu/index.html"));
    }

    [Fact]
    public async Task A_value_is_an_anchor_on_its_sections_page()
    {
        using var site = await TestSite.Small().Built();

        Assert.False(site.Has("sv/varden/oppenhet"));
        Assert.Equal("Öppenhet", site.Page("sv/varden/").GetElementById("öppenhet")!.TextContent.Split(". ")[1]);
        Assert.Equal("varden/#%C3%B6ppenhet", site.Page("sv/").QuerySelector("a[href*=varden]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task There_is_a_not_found_page_at_the_root_and_in_each_language()
    {
        using var site = await TestSite.Small().Built();

        Assert.Equal(["404.html", "fi/404.html", "sv/404.html"], site.Published().Keys.Where(path => path.EndsWith("404.html", StringComparison.Ordinal)));
        Assert.Equal("Sidan hittades inte Sivua ei löytynyt", site.Page("404.html").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("slug: Stads strategi", "not-a-slug", "Write 'stads-strategi'.")]
    [InlineData("slug: \"%\"", "no-slug", "Add 'slug: …' with letters from a to z.")]
    [InlineData("slug: strategin", "same-address", "have the same address, sv/strategin/.")]
    public async Task An_impossible_address_is_reported(string slug, string rule, string words)
    {
        using var site = TestSite.Small().Replace(SwedishText.File, "kind: about", "kind: about\n" + slug);

        var run = await site.Check();

        Assert.Contains(run.Problems, line => line.Contains($" {rule}: ", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
    }
}

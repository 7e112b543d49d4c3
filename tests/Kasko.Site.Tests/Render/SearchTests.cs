using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The page for searching and its index, as the build makes them.</summary>
public sealed class SearchTests
{
    private const string Page = "sv/om-strategin/";

    [Fact]
    public async Task Every_page_with_a_menu_leads_to_the_search_in_its_language()
    {
        using var site = await TestSite.WithProgramsTheme().Built();

        Assert.Equal("../sok/", site.Page("sv/varden/").QuerySelector(".top form[role=search]")!.GetAttribute("action"));
        Assert.Equal("../haku/", site.Page("fi/arvot/").QuerySelector(".top form[role=search]")!.GetAttribute("action"));
        Assert.Equal("/strategi/sv/sok/", site.Page("sv/404.html").QuerySelector(".top form[role=search]")!.GetAttribute("action"));
        Assert.Null(site.Page("").QuerySelector("form"));
    }

    [Fact]
    public async Task Without_a_script_the_search_leads_to_the_list_of_all_pages()
    {
        using var site = await TestSite.WithProgramsTheme().Built();

        var links = site.Page("sv/sok/").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["../alla-sidor/", "../respons/"], links);
    }

    [Fact]
    public async Task A_theme_without_a_layout_for_it_has_no_search()
    {
        using var site = await TestSite.Small().Built();

        Assert.DoesNotContain(site.Published().Keys, path => path.Contains("sok", StringComparison.Ordinal) || path.Contains("search", StringComparison.Ordinal));
        Assert.Contains("form-action 'none'", site.Read("sv/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editors_page_keeps_its_address_and_the_search_gets_another()
    {
        using var site = await TestSite.WithProgramsTheme().Replace("content/about.sv.md", "title: Om strategin", "title: Om strategin\nslug: sok").Built();

        Assert.Equal("Om strategin", site.Page("sv/sok/").QuerySelector("h1")!.TextContent);
        Assert.Equal("Sök", site.Page("sv/sok-2/").QuerySelector("h1")!.TextContent);
        Assert.Equal("../sok-2/", site.Page("sv/varden/").QuerySelector(".top form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task On_a_disk_the_form_leads_to_the_file_of_the_page()
    {
        using var site = await TestSite.WithProgramsTheme().Built("--preview", "--output", "public");

        Assert.Equal("../sok/index.html", site.Page("sv/varden/").QuerySelector(".top form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_index_has_the_words_of_titles_headings_and_texts_and_not_those_of_menus()
    {
        using var site = await With("## Hamnplanen\n\nBryggan är *lång*brygga.\n\nTabell: Platser\n\n| Antal | Plats |\n| --- | --- |\n| 1\u00A0234 | Kajen |");
        var index = SearchedSite.Read(site, "sv/sok/");

        Assert.Equal([0], index.PartsOf("strategin", Page).Distinct());
        Assert.Equal([1], index.PartsOf("hamnplanen", Page));
        Assert.Equal([2], index.PartsOf("bryggan", Page));
        Assert.Equal([2], index.PartsOf("långbrygga", Page));
        Assert.Equal([2], index.PartsOf("kajen", Page));
        Assert.Equal([2], index.PartsOf("1234", Page));
        Assert.Empty(index.PartsOf("startsida", Page));
        Assert.Empty(index.PartsOf("huvudmeny", Page));
    }

    [Fact]
    public async Task The_note_that_a_translation_is_unofficial_is_not_found()
    {
        using var site = await TestSite.WithProgramsTheme().Built();
        const string Page = "fi/tietosuoja/";

        Assert.Contains("epävirallinen", site.Page(Page).QuerySelector("[role=note]")!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(SearchedSite.Read(site, "fi/haku/").PartsOf("epävirallinen", Page));
    }

    [Fact]
    public async Task Words_have_small_letters_without_accents_and_soft_hyphens_and_keep_their_own_letters()
    {
        using var site = await With("CAFÉ ÅNGBÅT förs\u00ADkola A\u030Aland 1.5.2026");
        var index = SearchedSite.Read(site, "sv/sok/");

        Assert.All((string[])["cafe", "ångbåt", "förskola", "åland", "1.5.2026"], word => Assert.Equal([2], index.PartsOf(word, Page)));
        Assert.All((string[])["café", "angbat", "forskola", "aland"], word => Assert.Empty(index.PartsOf(word, Page)));
    }

    [Fact]
    public async Task Drafts_error_pages_and_the_text_of_the_list_of_all_pages_are_not_found()
    {
        using var site = await TestSite.WithProgramsTheme().Replace("content/about.sv.md", "title: Om strategin", "draft: true\ntitle: Om strategin").Replace("content/about.fi.md", "title:", "draft: true\ntitle:").Built();
        var index = SearchedSite.Read(site, "sv/sok/");

        Assert.DoesNotContain(index.Pages, page => page.Contains("om-strategin", StringComparison.Ordinal) || page.Contains("404", StringComparison.Ordinal) || page.Contains("sok", StringComparison.Ordinal));
        Assert.Equal([0], index.PartsOf("sidor", "sv/alla-sidor/"));
        Assert.Empty(index.PartsOf("hamn", "sv/alla-sidor/"));
    }

    [Fact]
    public async Task A_large_index_is_divided_by_the_first_letters_of_what_is_typed()
    {
        var words = Words(6_000).ToList();
        using var site = await With(string.Join(' ', words));
        var index = SearchedSite.Read(site, "sv/sok/");

        Assert.All(index.Files, file => Assert.True(file.Length <= 60_000, $"{file.Length} characters"));
        Assert.True(index.Files.Count > 3);
        foreach (var word in words.Where((_, number) => number % 100 == 0))
            foreach (var start in Enumerable.Range(0, word.Length - 3)) // Queries of four letters or more.
                Assert.Contains(word, index.WordsFor(word[start..]));
    }

    private static Task<TestSite> With(string text) => TestSite.WithProgramsTheme().Write(SwedishText.File, SwedishText.Page(text)).Built();

    /// <summary>Different words of eight letters, always the same.</summary>
    private static IEnumerable<string> Words(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var rest = (number * 7_919) + 104_729;
            yield return string.Concat(Enumerable.Range(0, 4).Select(part => $"{"bdfgklmnprst"[(rest >> (part * 4)) % 12]}{"aeiouyåäö"[(rest >> ((part * 4) + 2)) % 9]}")) + (char)('a' + (number % 26));
        }
    }
}

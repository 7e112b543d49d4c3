namespace Kasko.Site.Tests.Sites;

/// <summary>Sites in other languages than Swedish and Finnish beside each other: one, three, in another order, and partly.</summary>
[Collection(BuiltSites.Collection)]
public sealed class SiteLanguagesTests(BuiltSites sites)
{
    [Fact]
    public void A_site_in_one_language_has_no_language_switch_and_its_root_leads_to_the_home_page()
    {
        var site = sites.Find("sv");

        Assert.All(site.Pages.Values, page => Assert.Empty(page.QuerySelectorAll("nav.languages, [hreflang]")));
        Assert.DoesNotContain("hreflang", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("sv/", site.Pages["index.html"].QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Equal("0; url=sv/", site.Pages["index.html"].QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_site_in_one_language_names_its_data_in_that_language_only()
    {
        var site = sites.Find("sv");

        Assert.StartsWith("measure,kind,period,value,unit_sv,status,note_sv", site.Text("data/all.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"fi\":", site.Text("data/schema.json") + site.Text("data/residents.json") + site.Text("data/datapackage.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, path => path.Contains("-fi", StringComparison.Ordinal) || path.StartsWith("fi/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_language_comes_first_in_the_choice_and_in_the_data()
    {
        var site = sites.Find("fi-sv");

        Assert.Equal(["Suomeksi", "På svenska"], site.Pages["index.html"].QuerySelectorAll("a.button").Select(link => link.TextContent));
        Assert.Equal(["Suomeksi", "På svenska"], site.Pages["sv/index.html"].QuerySelectorAll("nav.languages li").Select(item => item.TextContent.Trim()));
        Assert.StartsWith("measure,kind,period,value,unit_fi,unit_sv", site.Text("data/all.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void English_pages_have_English_words_and_the_numbers_and_dates_of_Finland()
    {
        var site = sites.Find("sv-fi-en");
        var home = site.Pages["en/index.html"];

        Assert.Equal("en", home.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Lillvik has 1\u00A0247\u00A0residents.", home.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Skip to the content", home.QuerySelector("a.skip")!.TextContent);
        Assert.Equal(["På svenska", "Suomeksi", "In English"], home.QuerySelectorAll("nav.languages li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public void A_page_that_is_missing_in_a_partial_language_leads_to_the_nearest_one_and_says_so()
    {
        var switched = sites.Find("sv-fi-en").Pages["sv/mal/en-levande-hamn/index.html"].QuerySelector("nav.languages a[hreflang=en]")!;

        Assert.Equal("../../../en/goals/", switched.GetAttribute("href"));
        Assert.Equal("In English: Goals (den här sidan finns inte på engelska)", switched.TextContent.Trim());
        Assert.Null(switched.GetAttribute("rel"));
        Assert.Null(sites.Find("sv-fi-en").Pages["sv/mal/en-levande-hamn/index.html"].QuerySelector("link[hreflang=en]"));
    }

    [Fact]
    public void What_a_partial_language_lacks_stands_in_the_first_language_and_is_marked_as_such()
    {
        var measure = sites.Find("sv-fi-en").Pages["en/follow-up/residents/index.html"];

        Assert.Contains("Antalet personer", measure.QuerySelector("main [lang=sv]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Respons", "Tillgänglighetsutlåtande", "Dataskydd"],
            sites.Find("sv-fi-en").Pages["en/index.html"].QuerySelectorAll("footer a[hreflang=sv] [lang=sv]").Select(title => title.TextContent));
        Assert.DoesNotContain("\"en\": \"Antalet", sites.Find("sv-fi-en").Text("data/residents.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_the_theme_lacks_in_a_language_stand_in_the_first_one_and_are_marked_as_such()
    {
        var home = sites.Find("fi-se").Pages["se/index.html"];

        Assert.Equal("fi", home.QuerySelector("footer h2 span")!.GetAttribute("lang"));
        Assert.Equal(["Suomeksi", "Davvisámegiella"], home.QuerySelectorAll("nav.languages li").Select(item => item.TextContent.Trim()));
        Assert.DoesNotContain(":fi[", sites.Find("fi-se").Pages.Values.Select(page => page.DocumentElement.OuterHtml).Aggregate(string.Concat), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fi-sv")]
    [InlineData("sv")]
    [InlineData("sv-fi-en", "Missing in English: 11 of 16 pages, 6 texts in site.yml and measures, 0 words of the interface.")]
    [InlineData("fi-se", "Missing in Northern Sámi: 14 of 16 pages, 20 texts in site.yml and measures, 366 words of the interface.", "Texts in Northern Sámi are not checked for their language and their numbers: the program has no words of that language.")]
    public void What_is_missing_or_cannot_be_checked_is_said_in_one_line_for_each_language(string name, params string[] lines) =>
        Assert.Equal(lines, sites.Find(name).Run.Output.Split('\n').Where(line => line.StartsWith("Missing in", StringComparison.Ordinal) || line.StartsWith("Texts in", StringComparison.Ordinal)));

    [Fact]
    public async Task Three_equal_languages_need_every_text_in_each()
    {
        using var site = Copy("sv-fi-en").Replace("site.yml", "en: {partial: true}", "en");

        var run = await site.Check();

        Assert.Contains(run.AllProblems, line => line.Contains("error missing-language: The text is missing in English. Add 'en: …'.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_translation_is_compared_with_the_original()
    {
        using var site = Copy("sv-fi-en").Replace("content/goals/index.sv.md", "2030", "2032");

        var run = await site.Check();

        Assert.Equal(
            ["content/goals/index.en.md", "content/goals/index.fi.md"],
            run.AllProblems.Where(line => line.Contains(" stale-translation: ", StringComparison.Ordinal) && line.Contains("'2032'", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
    }

    [Theory]
    [InlineData("[sv, fi, de]", "site.yml:2:21: error languages: The program does not know the language 'de'. It knows sv (Swedish), fi (Finnish), en (English), se (Northern Sámi). Write 'languages: [sv, fi]'.")]
    [InlineData("[svenska, fi]", "site.yml:2:13: error languages: 'svenska' is not written as a language is: by its code, and as 'en: {partial: true}' if pages may be missing in it. Write 'languages: [sv, fi]'.")]
    [InlineData("[sv, fi, sv]", "site.yml:2:21: error languages: 'sv' is in the list twice. Write 'languages: [sv, fi]'.")]
    [InlineData("[sv, fi, en: partial]", "site.yml:2:21: error languages: 'en' is not written as a language is: by its code, and as 'en: {partial: true}' if pages may be missing in it. Write 'languages: [sv, fi, en: {partial: true}]'.")]
    [InlineData("[en: {partial: true}, sv]", "site.yml:2:13: error languages: The first language is the one that texts are written in, so 'en' cannot be partial there. Move it to the end, or write 'languages: [en, sv]'.")]
    [InlineData("sv", "site.yml:2:1: error languages: The languages of the site are a list, the one that texts are written in first. Write 'languages: [sv]'.")]
    public async Task Languages_that_cannot_be_read_are_reported_with_the_repaired_line(string written, string problem)
    {
        using var site = Copy("sv-fi-en").Replace("site.yml", "[sv, fi, en: {partial: true}]", written);

        Assert.Contains(problem, (await site.Check()).AllProblems);
    }

    [Fact]
    public async Task A_page_in_a_language_that_the_site_does_not_have_is_reported_with_the_line_that_adds_it()
    {
        using var site = Copy("fi-sv").Write("content/about.en.md", "---\ntitle: About\nsummary: About the strategy.\n---\n");

        Assert.Contains(
            "content/about.en.md: error page-without-language: The site is not in English. Remove the file, or write 'languages: [fi, sv, en: {partial: true}]' in site.yml.",
            (await site.Check()).AllProblems);
    }

    [Fact]
    public async Task A_link_to_a_page_that_a_partial_language_lacks_is_reported_with_the_file_that_exists()
    {
        using var site = Copy("sv-fi-en").Replace("content/index.en.md", "values/index.sv.md", "values/index.en.md");

        Assert.Contains(
            "content/index.en.md:12:3: error link-to-other-language: The page 'values/index.en.md' does not exist in English. Link to 'values/index.sv.md', or translate the page.",
            (await site.Check()).AllProblems);
    }

    [Fact]
    public async Task A_partial_language_needs_its_home_page()
    {
        using var site = Copy("sv-fi-en").Remove("content/index.en.md");

        Assert.Contains("content/index.sv.md: error missing-translation: The page does not exist in English. Make the file content/index.en.md.", (await site.Check()).AllProblems);
    }

    private static TestSite Copy(string name) => TestSite.Of(Repository.Site(name));
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The features that themes can rely on.</summary>
public sealed class TemplateTests
{
    [Fact]
    public async Task A_text_is_escaped_wherever_a_layout_writes_it()
    {
        using var site = await TestSite.Small()
            .Replace(SwedishText.File, "title: Om strategin", "title: |\n  <b onclick=\"x\"> & 'co'\nslug: om")
            .Built();

        var page = site.Page("sv/om/");
        Assert.Equal("<b onclick=\"x\"> & 'co'", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.StartsWith("<b onclick=\"x\"> & 'co'", page.Title!.Trim(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[onclick]"));
    }

    [Fact]
    public async Task Swedish_and_Finnish_letters_are_not_escaped()
    {
        using var site = await TestSite.Small().Built();

        Assert.Contains("<h1>Värden</h1>", site.Read("sv/varden/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_in_another_language_is_marked_in_content_and_plain_in_attributes_and_titles()
    {
        using var site = await TestSite.Small().Built();

        var page = site.Page("sv/");
        Assert.Equal("Pikkulahti", page.QuerySelector("main > p > span[lang=fi]")!.TextContent);
        Assert.Equal("Strategin för Lillvik, som på finska heter Pikkulahti.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_word_with_a_number_takes_its_plural_form()
    {
        using var one = await TestSite.Small().Replace("site.yml", "log_days: 30", "log_days: 1").Built();
        using var many = await TestSite.Small().Built();

        Assert.Contains("<p>1 vuorokausi</p>", one.Read("fi/tietosuoja/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>30 vuorokautta</p>", many.Read("fi/tietosuoja/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_may_be_as_long_as_a_site_is()
    {
        using var site = await TestSite.Small()
            .Write("themes/plain/layouts/about.html", "{{ wrap include 'base.html' }}{{ for i in 1..5000 }}<p>{{ i }}</p>{{ end }}{{ end }}")
            .Built();

        Assert.Contains("<p>5000</p>", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
    }

    /// <summary>The common ones, which are called without the library's reflection, and others.</summary>
    [Theory]
    [InlineData("[4, 5, 6] | array.size", "3")]
    [InlineData("[4, 5, 6] | array.limit 2 | array.join '-'", "4-5")]
    [InlineData("[4, 5, 6] | array.limit count: 1 | array.join '-'", "4")]
    [InlineData("[4, 5, 6] | array.offset 1 | array.join '-'", "5-6")]
    [InlineData("[4, 5, 6] | array.reverse | array.join '-'", "6-5-4")]
    [InlineData("[4, 5, 6] | array.filter @(do; ret $0 > 4; end) | array.join '-'", "5-6")]
    [InlineData("2030 | string.replace 30 '35'", "2035")]
    [InlineData("'vik' | string.upcase", "VIK")]
    public async Task The_librarys_functions_give_what_its_documentation_says(string expression, string written)
    {
        using var site = await TestSite.Small().Write("themes/plain/layouts/about.html", $"{{{{ wrap include 'base.html' }}}}<p id=\"made\">{{{{ {expression} }}}}</p>{{{{ end }}}}").Built();

        Assert.Equal(written, site.Page("sv/om-strategin/").QuerySelector("#made")!.TextContent);
    }

    [Theory]
    [InlineData("[4, 5, 6] | array.limit", "Invalid number of arguments `1` passed to `array.limit` while expecting `2` arguments")]
    [InlineData("[4, 5, 6] | array.limit 'two'", "Unable to convert type `string` to int")]
    public async Task A_function_that_is_called_wrongly_is_reported_in_the_librarys_words(string expression, string words)
    {
        using var site = TestSite.Small().Write("themes/plain/layouts/about.html", $"{{{{ {expression} }}}}");

        Assert.Contains(words, (await site.Check()).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ include_join ['a'] }}")]
    [InlineData("{{ object.eval '1' }}")]
    public async Task A_template_cannot_read_the_clock_or_files(string template)
    {
        using var site = TestSite.Small().Write("themes/plain/layouts/about.html", template);

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, place => place.StartsWith("themes/plain/layouts/about.html:1:", StringComparison.Ordinal) && place.EndsWith(" template-fault", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_changes_one_file_of_its_theme_and_keeps_the_others()
    {
        using var site = await TestSite.Small()
            .Write("theme/layouts/about.html", "{{ wrap include 'base.html' }}<p>Vår egen</p>{{ end }}")
            .Write("theme/i18n/sv.yml", "edit: Ändra\n")
            .Write("theme/theme.yml", "colours:\n  ink: {light: \"#222222\", dark: \"#dddddd\"}\n")
            .Built();

        var page = site.Page("sv/om-strategin/");
        Assert.Contains("Vår egen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ändra", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Muokkaa", site.Page("fi/arvot/").QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Contains("--ink:#222222;--paper:#ffffff", site.Read(style.Replace("../", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ink: {light: \"#9a9a9a\", dark: \"#eeeeee\"}", "theme/theme.yml:2:16 low-contrast")]
    [InlineData("ink: {light: \"#111111\", dark: \"#222222\"}", "theme/theme.yml:2:33 low-contrast")]
    [InlineData("paper: {light: \"#444444\", dark: \"#000000\"}", "theme/theme.yml:2:18 low-contrast")]
    public async Task A_colour_that_a_site_changes_too_much_is_reported_in_the_sites_own_file(string colour, string place)
    {
        using var site = TestSite.Small().Write("theme/theme.yml", $"colours:\n  {colour}\n");

        Assert.All((await site.Check()).Places, found => Assert.Equal(place, found));
    }

    [Fact]
    public async Task A_kind_of_page_without_a_layout_of_its_own_is_shown_as_an_ordinary_page()
    {
        using var site = TestSite.Small().Remove("themes/plain/layouts/about.html");
        await site.Built();

        Assert.Equal("Om strategin", site.Page("sv/om-strategin/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_endless_template_is_stopped_and_reported()
    {
        using var site = TestSite.Small().Write("themes/plain/layouts/about.html", "{{ include 'again.html' }}").Write("themes/plain/partials/again.html", "{{ include 'again.html' }}");

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, place => place.EndsWith(" template-fault", StringComparison.Ordinal));
    }
}

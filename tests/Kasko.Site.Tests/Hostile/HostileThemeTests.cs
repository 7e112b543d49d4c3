using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Themes that would crash the program, give another site each time, or lead out of the site.</summary>
public sealed class HostileThemeTests
{
    private const string Layout = "themes/plain/layouts/page.html";

    [Theory]
    [InlineData("a = {}; a.b = a; a")]
    [InlineData("a = {}; a.b = a; a | plain")]
    [InlineData("a = []; a[0] = a; a")]
    [InlineData("a = []; b = {}; b.a = a; a[0] = b; a")]
    [InlineData("page")]
    [InlineData("menu")]
    [InlineData("say page")]
    [InlineData("include page")]
    [InlineData("say 'copy_of' page")]
    public async Task An_object_or_a_list_has_no_text_and_may_contain_itself(string expression)
    {
        using var site = TestSite.Small();
        site.Append(Layout, $"{{{{ {expression} }}}}\n");

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, place => place.StartsWith($"{Layout}:", StringComparison.Ordinal) && !place.StartsWith($"{Layout}:1:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("math.random 1 6")]
    [InlineData("math.uuid")]
    [InlineData("date.now")]
    public async Task A_template_gives_the_same_bytes_each_time(string expression)
    {
        using var site = TestSite.Small();
        site.Append(Layout, $"{{{{ {expression} }}}}\n");

        Assert.Contains(" template-fault", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("‹")]
    [InlineData("&x")]
    [InlineData("<")]
    [InlineData("<p><div></b>")]
    public async Task A_hundred_thousand_mistakes_in_a_partial_are_found_at_once(string mistake)
    {
        using var site = TestSite.Small();
        site.Append("themes/plain/partials/foot.html", string.Concat(Enumerable.Repeat(mistake, 100_000)));

        var run = await site.Check();

        Assert.InRange(run.ExitCode, 0, 1);
    }

    [Theory]
    [InlineData("../missing")]
    [InlineData("themes/../themes/plain")]
    [InlineData("themes/plain/..")]
    [InlineData("themes//plain")]
    [InlineData("./themes/plain")]
    [InlineData("ABSOLUTE")]
    public async Task A_theme_is_never_a_path(string theme)
    {
        using var site = TestSite.Small();
        var name = theme == "ABSOLUTE" ? Path.Join(site.Root, "themes", "plain") : theme + (theme.Contains('/', StringComparison.Ordinal) ? "" : "/");
        site.Replace("site.yml", "theme: plain", $"theme: {name}");

        Assert.Contains(" no-theme", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("themes")]
    [InlineData("themes/plain")]
    [InlineData("themes/plain/layouts")]
    public async Task No_folder_of_a_theme_is_a_link(string folder)
    {
        using var site = TestSite.Small();
        using var elsewhere = TestSite.Small();
        Directory.Delete(Path.Join(site.Root, folder), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(site.Root, folder), Path.Join(elsewhere.Root, folder));

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, place => place.EndsWith(" unreadable-file", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("i18n/sv.yml")]
    [InlineData("layouts/page.html")]
    [InlineData("partials/foot.html")]
    public async Task A_file_of_a_theme_that_is_a_link_is_the_only_thing_reported(string file)
    {
        using var site = TestSite.Small();
        var path = Path.Join(site.Root, "themes", "plain", file);
        File.Move(path, path + ".elsewhere");
        File.CreateSymbolicLink(path, path + ".elsewhere");
        File.Move(path + ".elsewhere", Path.Join(site.Root, "elsewhere"));

        Assert.Equal($"themes/plain/{file} unreadable-file", Assert.Single((await site.Check()).Places));
    }

    [Theory]
    [InlineData("i18n/sv.yml")]
    [InlineData("layouts/page.html")]
    public async Task A_file_of_a_theme_that_is_no_text_is_the_only_thing_reported(string file)
    {
        using var site = TestSite.Small().Write($"themes/plain/{file}", [0xFF, 0xFE]);

        Assert.StartsWith($"themes/plain/{file}:1:1 ", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_words_that_cannot_be_read_is_the_only_thing_reported()
    {
        using var site = TestSite.Small();
        site.Write("themes/plain/i18n/sv.yml", "a: [\n");

        Assert.StartsWith("themes/plain/i18n/sv.yml:1:", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_may_have_words_in_languages_that_the_site_does_not_have_whatever_they_are()
    {
        using var site = TestSite.Small().Write("themes/plain/i18n/en.yml", "a: [\n");

        Assert.Equal(0, (await site.Check()).ExitCode);
    }

    [Fact]
    public async Task A_word_that_the_theme_lacks_is_reported_in_every_language_that_the_site_changes()
    {
        using var site = TestSite.Small().Write("themes/plain/i18n/en.yml", "on_this_page: On this page\n").Write("theme/i18n/en.yml", "on_this_page: Here\non_that_page: There\n");

        Assert.Equal("theme/i18n/en.yml:2:1 overrides-nothing", Assert.Single((await site.Check()).Places));
    }
}

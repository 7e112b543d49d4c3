using Kasko.Site.Load;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary><c>kasko theme</c>: a town sees what it changes in the theme, and what has changed in the theme since.</summary>
public sealed class ThemeCommandTests
{
    private const string News = "themes/plain/partials/news.html";

    [Fact]
    public async Task A_site_without_changes_is_shown_how_to_make_one()
    {
        using var site = TestSite.Small();

        var run = await site.Run("theme");

        Assert.Equal((0, "The site has its own theme themes/plain and replaces nothing in it. To change a file: kasko theme copy FILE, as in layouts/goal.html\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("partials/news.html")]
    [InlineData("theme/partials/news.html")]
    [InlineData("themes/plain/partials/news.html")]
    [InlineData("./theme/partials/news.html")]
    public async Task A_copied_file_is_the_themes_and_is_the_same_until_it_is_changed(string name)
    {
        using var site = TestSite.Small();

        var copied = await site.Run("theme", "copy", name);

        Assert.Equal((0, "theme/partials/news.html\n", ""), (copied.ExitCode, copied.Output, copied.Error));
        Assert.Equal(Bytes(site, News), Bytes(site, "theme/partials/news.html"));
        Assert.Equal(["same  partials/news.html"], Rows(await site.Run("theme")));
        site.Append("theme/partials/news.html", "<!-- -->\n");
        Assert.Equal(["current  partials/news.html"], Rows(await site.Run("theme")));
        await site.Built();
    }

    [Fact]
    public async Task A_file_is_changed_when_the_themes_own_has_changed_since_and_until_that_is_accepted()
    {
        using var site = TestSite.Small();
        await site.Run("theme", "copy", "partials/news.html", "partials/head.html");
        site.Append("theme/partials/news.html", "<!-- own -->\n").Append("theme/partials/head.html", "<!-- own -->\n").Append(News, "<!-- new -->\n");

        Assert.Equal(["current  partials/head.html", "changed  partials/news.html"], Rows(await site.Run("theme")));

        var accepted = await site.Run("theme", "accept", "partials/news.html");

        Assert.Equal(0, accepted.ExitCode);
        Assert.Matches(@"^partials/news\.html: [0-9a-f]{10}\n$", accepted.Output);
        Assert.Equal(["current  partials/head.html", "current  partials/news.html"], Rows(await site.Run("theme")));
    }

    [Fact]
    public async Task A_word_and_a_colour_are_parts_of_their_own()
    {
        using var site = TestSite.Small().Write("theme/i18n/sv.yml", "on_this_page: Hoppa\n").Write("theme/i18n/fi.yml", "on_this_page: Hyppää\n")
            .Write("theme/theme.yml", "colours:\n  ink: {light: \"#000000\", dark: \"#ffffff\"}\n");

        Assert.Equal(["not recorded  i18n/fi.yml/on_this_page", "not recorded  i18n/sv.yml/on_this_page", "not recorded  theme.yml/ink"], Rows(await site.Run("theme")));
        Assert.Equal(0, (await site.Run("theme", "accept")).ExitCode);
        site.Replace("themes/plain/i18n/sv.yml", "on_this_page: ", "on_this_page: Nu ");
        // Another notation says the same.
        site.Replace("themes/plain/i18n/fi.yml", "on_this_page: ", "on_this_page:   ");

        Assert.Equal(["current  i18n/fi.yml/on_this_page", "changed  i18n/sv.yml/on_this_page", "current  theme.yml/ink"], Rows(await site.Run("theme")));
        Assert.Equal(0, (await site.Run("theme", "accept", "i18n/sv.yml")).ExitCode);
        Assert.Equal("current  i18n/sv.yml/on_this_page", Rows(await site.Run("theme"))[1]);
        await site.Built();
    }

    [Fact]
    public async Task A_part_that_is_removed_is_forgotten()
    {
        using var site = TestSite.Small();
        await site.Run("theme", "copy", "partials/news.html", "partials/head.html");
        site.Remove("theme/partials/head.html");
        await site.Run("theme", "accept");

        Assert.DoesNotContain("head.html", File.ReadAllText(Path.Join(site.Root, "theme", "copied.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_the_theme_does_not_have_is_shown_and_cannot_be_accepted()
    {
        using var site = TestSite.Small().Write("theme/partials/new.html", "<footer></footer>\n");

        Assert.Equal(["unknown  partials/new.html"], Rows(await site.Run("theme")));
        var run = await site.Run("theme", "accept");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.False(File.Exists(Path.Join(site.Root, "theme", "copied.yml")));
    }

    [Theory]
    [InlineData("partials/new.html", "the theme has no file 'partials/new.html', so nothing was written. Did you mean 'partials/news.html'?")]
    [InlineData("../site.yml", "the theme has no file '../site.yml', so nothing was written.")]
    [InlineData("i18n/sv.yml", "i18n/sv.yml is not copied: write only what you change into theme/i18n/sv.yml. Nothing was written.")]
    public async Task Nothing_is_copied_when_one_file_cannot_be(string name, string message)
    {
        using var site = TestSite.Small();

        var run = await site.Run("theme", "copy", "partials/head.html", name);

        Assert.Equal((2, "", $"kasko: {message}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.False(Directory.Exists(Path.Join(site.Root, "theme")));
    }

    [Fact]
    public async Task A_file_of_the_town_is_never_replaced()
    {
        using var site = TestSite.Small().Write("theme/partials/news.html", "own\n");

        var run = await site.Run("theme", "copy", "partials/head.html", "partials/news.html");

        Assert.Equal((2, "kasko: theme/partials/news.html exists already. Nothing was written.\n"), (run.ExitCode, run.Error));
        Assert.Equal("own\n", File.ReadAllText(Path.Join(site.Root, "theme", "partials", "news.html")));
        Assert.False(File.Exists(Path.Join(site.Root, "theme", "partials", "head.html")));
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("theme/partials")]
    public async Task Nothing_is_copied_through_a_link(string folder)
    {
        using var site = TestSite.Small().Write("elsewhere/partials/.keep", "").Write("theme/README.md", "");
        if (folder == "theme") Directory.Delete(Path.Join(site.Root, "theme"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(site.Root, folder), Path.Join(site.Root, "elsewhere"));

        Assert.NotEqual(0, (await site.Run("theme", "copy", "partials/news.html")).ExitCode);
        Assert.Equal([".keep"], Directory.EnumerateFiles(Path.Join(site.Root, "elsewhere"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_reported_and_stays()
    {
        using var site = TestSite.Small().Write("theme/copied.yml", "a: [\n");

        var run = await site.Run("theme", "copy", "partials/news.html");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("theme/copied.yml:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site.Root, "theme", "partials", "news.html")));
    }

    [Theory]
    [InlineData("en", "changed: the theme's own part has changed since. ")]
    [InlineData("sv", "ändrad: temats egen del har ändrats sedan dess. ")]
    [InlineData("fi", "muuttunut: teeman oma osa on sittemmin muuttunut. ")]
    public async Task Each_state_is_explained_in_the_readers_language(string language, string meaning)
    {
        using var site = TestSite.Small();
        await site.Run("theme", "copy", "partials/news.html");
        site.Append("theme/partials/news.html", "<!-- own -->\n").Append(News, "<!-- new -->\n");

        Assert.Contains("\n" + meaning, (await site.Run("theme", "--language", language)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_theme_is_written_out_and_gives_the_same_site()
    {
        using var site = TestSite.Small();
        Directory.Delete(Path.Join(site.Root, "themes"), recursive: true);
        await site.Replace("site.yml", "theme: plain\n", "").Built();
        var before = FolderText.Hash(site.Public);

        var run = await site.Run("theme", "export", "themes/ours");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"The theme is in themes/ours, {EmbeddedTheme.Files.Length} files. To use it, write in site.yml: theme: ours\n", run.Output);
        await site.Append("site.yml", "theme: ours\n").Built();
        Assert.Equal(before, FolderText.Hash(site.Public));
        Assert.Equal(["ours"], Directory.EnumerateFileSystemEntries(Path.Join(site.Root, "themes")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_empty_folder_is_filled_and_any_other_is_left_alone()
    {
        using var site = TestSite.Small();
        Directory.CreateDirectory(Path.Join(site.Root, "empty"));
        Directory.CreateSymbolicLink(Path.Join(site.Root, "link"), Path.Join(site.Root, "empty"));
        var before = FolderText.Hash(Path.Join(site.Root, "content"));

        Assert.Equal(3, (await site.Run("theme", "export", "link")).ExitCode);
        Assert.Equal(0, (await site.Run("theme", "export", "empty/")).ExitCode);
        foreach (var folder in (string[])["content", "empty", "site.yml", "/"])
        {
            var run = await site.Run("theme", "export", folder);
            Assert.Equal((3, $"kasko: {folder} exists already and is not an empty folder. Nothing was written. Name a new folder.\n"), (run.ExitCode, run.Error));
        }

        Assert.Equal(before, FolderText.Hash(Path.Join(site.Root, "content")));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_nothing_is_left_behind()
    {
        using var site = TestSite.Small();

        var run = await site.Run("theme", "export", "site.yml/theme");

        Assert.Equal((3, "kasko: site.yml/theme could not be written: the disk refuses. Nothing was written.\n"), (run.ExitCode, run.Error));
    }

    private static string[] Rows(CommandRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.Output.Split("\n\n")[1].Split('\n').Select(row => string.Join("  ", row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))];
    }

    private static byte[] Bytes(TestSite site, string path) => File.ReadAllBytes(Path.Join(site.Root, path));
}

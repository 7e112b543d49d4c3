using System.Text.Json;
using Kasko.Site.Load;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>A site that names no theme has the program's own.</summary>
public sealed class EmbeddedThemeTests
{
    private static readonly string Source = Path.Join(Repository.Root, "themes", "kasko");

    /// <summary>A header with the id that the page's main part has too, which is in a file of the theme.</summary>
    private const string SameId = "<p id=\"content\">Lillvik</p>\n";

    [Fact]
    public void The_program_holds_the_theme_byte_for_byte()
    {
        var files = Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/'))
            .Where(file => file is not "screenshot.png").Order(StringComparer.Ordinal).ToList();

        Assert.Equal(files.Select(file => $"kasko:themes/kasko/{file}"), EmbeddedTheme.Files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Join(Source, file)), EmbeddedTheme.Read($"kasko:themes/kasko/{file}")));
    }

    [Theory]
    [InlineData("kasko:themes/kasko/layouts/none.html")]
    [InlineData("kasko:themes/kasko/../kasko/theme.yml")]
    [InlineData("kasko:rules/no-theme.md")]
    [InlineData("themes/kasko/theme.yml")]
    public void Only_a_file_of_the_theme_is_read_from_the_program(string path) => Assert.Null(EmbeddedTheme.Read(path));

    [Theory]
    [InlineData("")]
    [InlineData("theme:\n")]
    [InlineData("theme: kasko\n")]
    public async Task The_pages_are_the_same_bytes_as_with_the_theme_in_the_site(string line)
    {
        using var own = await WithoutTheme("theme: kasko\n").With(Source, "themes/kasko").Built();
        using var site = await WithoutTheme(line).Built();

        Assert.Equal(FolderText.Hash(own.Public), FolderText.Hash(site.Public));
    }

    [Fact]
    public async Task A_theme_of_that_name_in_the_site_is_the_sites_own()
    {
        using var site = WithoutTheme("theme: kasko\n").With(Source, "themes/kasko");
        await site.Replace("themes/kasko/partials/footer.html", "<footer", "<footer data-own").Built();

        Assert.Contains("<footer data-own", site.Read("sv/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_towns_parts_may_be_among_the_themes_when_there_is_no_folder_for_them_beside_the_settings()
    {
        using var site = await WithoutTheme("").Write("themes/own/partials/advantages.html", "<p>Nära vattnet</p>\n").Built();

        Assert.Contains("<p>Nära vattnet</p>", site.Read("sv/index.html"), StringComparison.Ordinal);
        Assert.Contains("partials/advantages.html", (await site.Run("theme")).Output, StringComparison.Ordinal);
        Assert.Equal("themes/own/partials/news-list.html\n", (await site.Run("theme", "copy", "partials/news-list.html")).Output);
    }

    [Fact]
    public async Task A_town_changes_parts_of_the_programs_theme()
    {
        using var site = await WithoutTheme("").Write("theme/partials/advantages.html", "<p>Nära vattnet</p>\n").Built();

        Assert.Contains("<p>Nära vattnet</p>", site.Read("sv/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../themes/kasko", "kasko")]
    [InlineData("themes/plain", "plain")]
    [InlineData("themes/plain/", "plain")]
    [InlineData("./themes/plan", "plain")]
    [InlineData("/srv/themes/plain", "plain")]
    [InlineData("C:\\themes\\plain", "plain")]
    [InlineData("themes/../themes/plain", "plain")]
    [InlineData("plan", "plain")]
    [InlineData("Kasko", "kasko")]
    public async Task A_theme_is_a_folder_in_themes_and_the_right_line_is_in_the_message(string written, string meant)
    {
        using var site = TestSite.Small().Replace("site.yml", "theme: plain", $"theme: {written}");

        var problem = Assert.Single((await site.Check()).Problems);

        Assert.StartsWith("site.yml:5:8: error no-theme: ", problem, StringComparison.Ordinal);
        Assert.EndsWith($" Write: 'theme: {meant}'.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("themes/..")]
    [InlineData("another")]
    public async Task Any_other_name_is_answered_with_what_may_be_written(string written)
    {
        using var site = TestSite.Small().Replace("site.yml", "theme: plain", $"theme: {written}");

        Assert.EndsWith(" Write the name of a folder in themes/, or remove the line to use the program's own theme.", Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_no_line_names_is_reported()
    {
        using var site = TestSite.Small().Replace("site.yml", "theme: plain\n", "");

        var problem = Assert.Single((await site.Check()).Problems, line => line.StartsWith("themes/", StringComparison.Ordinal));

        Assert.StartsWith("themes/plain: warning unused-theme: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(" 'theme: plain'.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_reported_and_not_ignored()
    {
        using var site = WithoutTheme("theme: kasko\n").Write("themes/kasko", "layouts");

        Assert.StartsWith("site.yml:5:8: error no-theme: There is no theme in themes/kasko.", Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_in_the_programs_theme_names_the_file_in_a_way_of_its_own()
    {
        using var site = WithoutTheme("").Write("theme/partials/header.html", SameId);

        var problems = (await site.Check()).Problems.Where(line => line.Contains(" doubled-id: ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Matches(@"^kasko:themes/kasko/[a-z/-]+\.html:\d+:\d+: error doubled-id: ", problem));
    }

    [Fact]
    public async Task A_problem_in_the_programs_theme_is_shown_with_its_line_at_a_terminal()
    {
        using var site = WithoutTheme("").Write("theme/partials/header.html", SameId).OnScreen(width: 120);

        var shown = (await site.Check("--language", "sv")).Error;

        Assert.Matches(@"I programmets egen fil themes/kasko/[a-z/-]+\.html, rad \d+, tecken \d+\u001b", shown);
        Assert.Contains("<main id=\"content\">\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forge_does_not_look_for_a_file_of_the_program_in_the_repository()
    {
        using var site = WithoutTheme("").Write("theme/partials/header.html", SameId).Write(".git/HEAD", "ref: refs/heads/main\n");

        var github = (await site.Check("--format", "github")).Error.Split('\n').First(line => line.Contains("doubled-id", StringComparison.Ordinal));
        using var sarif = JsonDocument.Parse((await site.Check("--format", "sarif")).Error);
        var place = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(found => found.GetProperty("ruleId").GetString() == "doubled-id").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        var comment = (await site.Run("proposal", "--edit", "https://example.com/edit/")).Output.Split('\n').First(line => line.Contains("kasko:", StringComparison.Ordinal));

        Assert.Matches(@"^::error title=doubled-id::kasko:themes/kasko/[a-z/-]+\.html:\d+:\d+: ", github);
        Assert.StartsWith("kasko:themes/kasko/", place.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.False(place.TryGetProperty("uriBaseId", out _));
        Assert.Contains("`kasko:themes/kasko/", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.com/edit/", comment, StringComparison.Ordinal);
    }

    /// <summary>The small site without its theme, and with this line in <c>site.yml</c>.</summary>
    private static TestSite WithoutTheme(string line)
    {
        var site = TestSite.Small().Replace("site.yml", "theme: plain\n", line);
        Directory.Delete(Path.Join(site.Root, "themes"), recursive: true);
        return site;
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new site</c>: another town has a site of its own with one command.</summary>
public sealed class NewSiteTests
{
    private static readonly string[] Names = ["--name", "sv=Lillvik", "--name", "fi=Pikkulahti"];

    [Theory]
    [InlineData("sv,fi")]
    [InlineData("fi,sv")]
    [InlineData("sv")]
    [InlineData("fi,sv,en")]
    public async Task A_new_site_lacks_only_what_the_town_knows(string languages)
    {
        using var site = TestSite.Empty();

        var run = await site.Run("new", "site", "town", "--name", "Vik", "--languages", languages);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var check = await site.Run("check", "--site", "town");
        Assert.Equal(0, check.ExitCode);
        Assert.All(check.AllProblems, problem => Assert.Contains("site.yml", problem, StringComparison.Ordinal));
        Assert.All(check.AllProblems, problem => Assert.Contains(" not-told-yet: ", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_language_that_the_program_has_no_words_in_is_partial_and_gets_the_home_page_only()
    {
        using var site = TestSite.Empty();

        var run = await site.Run("new", "site", "town", "--name", "Vik", "--languages", "fi,se");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["index.se.md"], Directory.EnumerateFiles(Path.Join(site.Root, "town/content"), "*.se.md", SearchOption.AllDirectories).Select(Path.GetFileName));
        var check = await site.Run("check", "--site", "town");
        Assert.Equal(0, check.ExitCode);
        Assert.All(check.AllProblems, problem => Assert.Matches("^(site.yml.* not-told-yet|content/index.se.md.* unaccepted-translation): ", problem));
    }

    [Fact]
    public async Task The_first_goal_is_published_when_it_is_written_and_no_draft_any_more()
    {
        using var site = TestSite.Empty();
        await site.Run(["new", "site", "town", .. Names]);

        site.Write("town/content/goals/first-goal.sv.md", "---\nkind: goal\ntitle: Nära natur\nsummary: Alla har nära till skogen.\nnumber: 1\n---\n\n- Vi sköter stigarna.\n");
        site.Write("town/content/goals/first-goal.fi.md", "---\nkind: goal\ntitle: Luonto lähellä\nsummary: Kaikilla on metsä lähellä.\nnumber: 1\n---\n\n- Hoidamme polkuja.\n");
        var run = await site.Run("build", "--site", "town");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nära natur", File.ReadAllText(Path.Join(site.Root, "town/public/sv/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(site.Root, "town/public/fi/tavoitteet/luonto-lahella/index.html")));
    }

    [Fact]
    public async Task Drafts_that_nobody_has_written_are_the_only_errors_when_all_are_published()
    {
        using var site = TestSite.Empty();
        await site.Run(["new", "site", "town", .. Names]);
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "town/content"), "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, (await File.ReadAllTextAsync(file)).Replace("draft: true\n", "", StringComparison.Ordinal));

        var run = await site.Run("check", "--site", "town");

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.AllProblems, problem => Assert.Matches(" (not-told-yet|unaccepted-translation|unwritten-text): ", problem));
    }

    [Fact]
    public async Task No_file_of_a_new_site_names_another_town_and_none_is_a_copy_of_the_theme()
    {
        using var site = TestSite.Empty();
        await site.Run(["new", "site", "town", .. Names]);
        await site.Run("build", "--site", "town");

        var files = FolderText.Of(Path.Join(site.Root, "town"));

        Assert.All(files, file => Assert.DoesNotMatch("Kaskö|Kaskis|Kaskin", file.Value));
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("theme", StringComparison.Ordinal));
        Assert.Contains(".github/workflows/site.yml", files.Keys);
        Assert.Contains("## På svenska", files["content/README.md"], StringComparison.Ordinal);
        Assert.Contains("## Suomeksi", files["content/README.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_given_is_used_and_what_is_guessed_is_said()
    {
        using var site = TestSite.Empty();

        var run = await site.Run([
            "new", "site", "town", .. Names, "--form", "sv.official=Lillviks stad", "--form", "fi.genitive=Pikkulahden", "--title", "sv=Lillvik, vår stad", "--slogan", "sv=Nära: alltid",
            "--base-url", "https://strategi.example/", "--colour", "night=#0B2E26,#08201b",
        ]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("that were guessed (fi: in, from, to, official).", run.Output, StringComparison.Ordinal);
        var settings = File.ReadAllText(Path.Join(site.Root, "town/site.yml"));
        Assert.Contains("genitive: Pikkulahden, in: Pikkulahtissa", settings, StringComparison.Ordinal);
        Assert.Contains("title: {sv: \"Lillvik, vår stad\", fi: Pikkulahden strategia}", settings, StringComparison.Ordinal);
        Assert.Contains("slogan: {sv: \"Nära: alltid\", fi: Strategiamme}", settings, StringComparison.Ordinal);
        Assert.Contains("colours:\n  night: {light: \"#0B2E26\", dark: \"#08201b\"}\n", settings, StringComparison.Ordinal);
        Assert.Equal(0, (await site.Run("check", "--site", "town")).ExitCode);
    }

    [Theory]
    [InlineData("what is the town called? Write: kasko new site town --name sv=Lillvik --name fi=Pikkulahti")]
    [InlineData("'en=Lillvik' is not understood. Write a language of the site, the sign = and the text: --name sv=Lillvik --form fi.genitive=Pikkulahden", "--name", "sv=Lillvik", "--name", "en=Lillvik", "--languages", "sv,fi")]
    [InlineData("'fi.genitiv=Vikin' is not understood. Write a language of the site, the sign = and the text: --name sv=Lillvik --form fi.genitive=Pikkulahden", "--name", "Vik", "--form", "fi.genitiv=Vikin")]
    [InlineData("a colour has a name and a value for light and for dark screens. Write: --colour night=#0b2e26,#08201b", "--name", "Vik", "--colour", "night=blue")]
    public async Task What_is_not_understood_is_shown_with_what_to_write(string message, params string[] options)
    {
        using var site = TestSite.Empty();

        var run = await site.Run(["new", "site", "town", .. options]);

        Assert.Equal((2, $"kasko: {message}\n"), (run.ExitCode, run.Error));
        Assert.False(Path.Exists(Path.Join(site.Root, "town")));
    }

    [Theory]
    [InlineData("nigt=#0b2e26,#08201b", "overrides-nothing")]
    [InlineData("night=blue,#08201b", "not-a-colour")]
    public async Task A_colour_with_which_the_site_could_not_be_built_is_refused(string colour, string rule)
    {
        using var site = TestSite.Empty();

        var run = await site.Run(["new", "site", "town", .. Names, "--colour", colour]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" {rule}: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Join(site.Root, "town")));
    }

    [Fact]
    public async Task A_folder_with_a_site_in_it_is_left_alone_and_one_with_other_files_is_used()
    {
        using var site = TestSite.Empty().Write("town/README.md", "own\n").Write("other/site.yml", "own\n");

        Assert.Equal(0, (await site.Run(["new", "site", "town", .. Names])).ExitCode);
        var again = await site.Run(["new", "site", "town", .. Names]);
        var other = await site.Run(["new", "site", "other", .. Names]);

        Assert.Equal((3, "kasko: town has content already, so nothing was written. Name a new folder: kasko new site town-2 …\n"), (again.ExitCode, again.Error));
        Assert.Equal((3, "kasko: other has site.yml already, so nothing was written. Name a new folder: kasko new site other-2 …\n"), (other.ExitCode, other.Error));
        Assert.Equal("own\n", File.ReadAllText(Path.Join(site.Root, "town/README.md")));
        Assert.Equal(["site.yml"], FolderText.Of(Path.Join(site.Root, "other")).Keys);
    }
}

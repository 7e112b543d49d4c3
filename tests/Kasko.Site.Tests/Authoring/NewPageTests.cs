using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new page</c>: an editor gets the files of a page in every language, to be filled in.</summary>
public sealed class NewPageTests
{
    [Fact]
    public async Task A_goal_gets_its_kind_and_the_next_number_and_waits_as_a_draft_in_both_languages()
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "page", "goals/housing", "Boende");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("content/goals/housing.sv.md\ncontent/goals/housing.fi.md\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            kind: goal
            title: Boende
            summary: Skriv i en mening vad målet är, högst 160 tecken.
            number: 3
            draft: true
            ---

            - Skriv här det första som ska göras för att nå målet.
            - Skriv här det andra, och en punkt för varje sak till.

            """,
            Text(site, "content/goals/housing.sv.md"));
        Assert.Contains("title: Kirjoita tavoitteen nimi (housing)\n", Text(site, "content/goals/housing.fi.md"), StringComparison.Ordinal);
        var check = await site.Check();
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
    }

    [Theory]
    [InlineData("values/courage", "content/values/courage.sv.md", "kind: value\n")]
    [InlineData("values/courage", "content/values/courage.sv.md", "number: 2\n")]
    [InlineData("market-square", "content/market-square.fi.md", "kind: page\n")]
    [InlineData("content/market-square.sv.md", "content/market-square.fi.md", "kind: page\n")]
    [InlineData(@".\content\market-square", "content/market-square.fi.md", "kind: page\n")]
    [InlineData("projects/", "content/projects/index.fi.md", "title: Kirjoita osion otsikko (projects)\n")]
    [InlineData("projects/index.sv.md", "content/projects/index.sv.md", "title: Skriv avdelningens rubrik (projects)\n")]
    public async Task A_page_lies_where_its_path_says_however_it_is_written(string path, string file, string line)
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "page", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, Text(site, file), StringComparison.Ordinal);
        await site.Built();
    }

    [Fact]
    public async Task A_folder_without_a_page_of_its_own_gets_one()
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "page", "projects/harbour-front/quay");

        Assert.Equal(
            [
                "content/projects/index.sv.md", "content/projects/index.fi.md", "content/projects/harbour-front/index.sv.md",
                "content/projects/harbour-front/index.fi.md", "content/projects/harbour-front/quay.sv.md", "content/projects/harbour-front/quay.fi.md",
            ],
            run.Output.Split('\n').TakeWhile(line => line.Length > 0));
        await site.Built();
    }

    [Fact]
    public async Task Pages_that_nobody_has_written_are_not_published_by_mistake()
    {
        using var site = TestSite.Small();
        await site.Run("new", "page", "projects/quay");
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "content/projects"), "*.md"))
            File.WriteAllText(file, (await File.ReadAllTextAsync(file)).Replace("draft: true\n", "", StringComparison.Ordinal));

        var check = await site.Check();

        Assert.Equal(1, check.ExitCode);
        Assert.All(check.AllProblems, problem => Assert.Matches(" (unaccepted-translation|unwritten-text): ", problem));
        Assert.Contains("content/projects/quay.sv.md:3:8: error unwritten-text: 'Skriv sidans rubrik (quay)' only says what to write there.", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_every_site_needs_is_whole_and_its_translation_is_accepted()
    {
        using var site = TestSite.Small().Remove("content/feedback.sv.md", "content/feedback.fi.md");

        var run = await site.Run("new", "page", "feedback");

        Assert.EndsWith("They can be published as they are.\n", run.Output, StringComparison.Ordinal);
        var check = await site.Check();
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
    }

    [Fact]
    public async Task Translations_are_marked_as_unofficial_where_those_of_the_site_are()
    {
        using var site = TestSite.Small();
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "content"), "*.fi.md", SearchOption.AllDirectories))
            File.WriteAllText(file, (await File.ReadAllTextAsync(file)).Replace("---\nkind:", "---\ntranslation: unofficial\nkind:", StringComparison.Ordinal));

        await site.Run("new", "page", "market-square");

        Assert.Contains("\ntranslation: unofficial\n", Text(site, "content/market-square.fi.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("translation:", Text(site, "content/market-square.sv.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_pages_name_another_original_a_new_page_names_it_too()
    {
        using var site = TestSite.Small();
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "content"), "*.md", SearchOption.AllDirectories).Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)))
            File.WriteAllText(file, (await File.ReadAllTextAsync(file)).Replace("---\nkind:", "---\noriginal: fi\nkind:", StringComparison.Ordinal));

        await site.Run("new", "page", "market-square");

        Assert.Contains("\noriginal: fi\n", Text(site, "content/market-square.sv.md"), StringComparison.Ordinal);
        Assert.Contains("\noriginal: fi\n", Text(site, "content/market-square.fi.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goals/harbour", "content/goals/harbour.sv.md exists already, so nothing was written. Open that file, or choose another name.")]
    [InlineData("goals", "content/goals/index.sv.md exists already, so nothing was written. Open that file, or choose another name.")]
    [InlineData("index", "content/index.sv.md exists already, so nothing was written. Open that file, or choose another name.")]
    [InlineData("goals/Ny Brygga", "a name has only small letters a–z, digits and hyphens, not 'goals/Ny Brygga'. Write: kasko new page goals/ny-brygga")]
    [InlineData("goals/år", "a name has only small letters a–z, digits and hyphens, not 'goals/år'. Write: kasko new page goals/ar")]
    [InlineData("", "a name has only small letters a–z, digits and hyphens, not ''. Write for example: kasko new page market-square")]
    [InlineData("../site", "'../site' leads out of content/. Write for example: kasko new page market-square")]
    [InlineData("/etc/passwd", "'/etc/passwd' leads out of content/. Write for example: kasko new page market-square")]
    [InlineData("goals/con", "the name 'con' is used for something else. Write: kasko new page goals/con-page")]
    [InlineData("measures/jobs", "the folder measures holds measures, not pages. Write: kasko new measure jobs")]
    [InlineData("gaols/housing", "there is no folder 'gaols'. Write: kasko new page goals/housing (or, if the folder is meant to be new, first: kasko new page gaols/)")]
    public async Task A_wrong_path_is_refused_with_the_command_to_write(string path, string message)
    {
        using var site = TestSite.Small();
        var before = FolderText.Of(site.Root);

        var run = await site.Run("new", "page", path);

        Assert.Equal((2, "", $"kasko: {message}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(before, FolderText.Of(site.Root));
    }

    [Fact]
    public async Task A_file_in_one_language_keeps_both_from_being_written()
    {
        using var site = TestSite.Small().Write("content/pier.fi.md", "broken\n");
        var before = FolderText.Of(site.Root);

        var run = await site.Run("new", "page", "pier");

        Assert.Equal((2, "kasko: content/pier.fi.md exists already, so nothing was written. Open that file, or choose another name.\n"), (run.ExitCode, run.Error));
        Assert.Equal(before, FolderText.Of(site.Root));
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_refused()
    {
        using var site = TestSite.Small();
        Directory.CreateSymbolicLink(Path.Join(site.Root, "content/projects"), Path.Join(site.Root, "themes"));

        var run = await site.Run("new", "page", "projects/quay");

        Assert.Equal(2, run.ExitCode);
        Assert.False(Path.Exists(Path.Join(site.Root, "themes/quay.sv.md")));
    }

    [Fact]
    public async Task Without_a_site_the_command_says_so()
    {
        using var site = TestSite.Small().Remove("site.yml");

        var run = await site.Run("new", "page", "pier");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-site", run.Error, StringComparison.Ordinal);
    }

    private static string Text(TestSite site, string path) => File.ReadAllText(Path.Join(site.Root, path));
}

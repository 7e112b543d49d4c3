using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>The foot of every page gives the day on which the page was last changed.</summary>
public sealed class LastChangedTests
{
    private const string About = "sv/om-strategin/";

    [Fact]
    public async Task The_day_is_that_of_the_files_last_commit_in_the_towns_time_zone_and_in_the_pages_language()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        site.Append("content/about.fi.md", "\nLoppu.\n").Append("content/about.sv.md", "\nSlut.\n");
        await site.Commit("2026-02-01T22:30:00Z");

        await site.Built();

        Assert.Equal("Senast ändrad 2 februari 2026", site.Page(About).QuerySelector("footer .changed")!.TextContent);
        Assert.Equal("Muutettu viimeksi 2. helmikuuta 2026", site.Page("fi/tietoa-strategiasta/").QuerySelector("footer .changed")!.TextContent);
        Assert.Equal("2026-01-10", site.Changed("sv/strategiska-mal/en-livlig-hamn/"));
    }

    [Fact]
    public async Task The_day_in_the_front_matter_is_used_first()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        site.Replace("content/goals/school.sv.md", "kind: goal", "kind: goal\nchanged: 2025-12-24");
        await site.Commit("2026-02-01T12:00:00Z");

        Assert.Equal("2025-12-24", (await site.Built()).Changed("sv/strategiska-mal/en-god-skola/"));
    }

    [Fact]
    public async Task A_page_made_from_several_files_has_the_day_of_the_newest()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        site.Append("content/values/openness.sv.md", "\nVi lyssnar.\n").Append("content/values/openness.fi.md", "\nKuuntelemme.\n");
        await site.Commit("2026-03-01T12:00:00Z");
        site.Append("content/measures/berths.yml", "# Checked\n");
        await site.Commit("2026-04-01T12:00:00Z");
        await site.Built();

        Assert.Equal("2026-03-01", site.Changed("sv/varden/"));
        Assert.Equal("2026-04-01", site.Changed("sv/uppfoljning/batplatser/"));
        Assert.Equal("2026-04-01", site.Changed("sv/uppfoljning/"));
        Assert.Equal("2026-04-01", site.Changed("sv/"));
        Assert.Equal("2026-01-10", site.Changed("sv/uppfoljning/invanare-i-lillvik/"));
        Assert.Equal("2026-04-01", site.Changed("sv/strategiska-mal/en-livlig-hamn/"));
        Assert.Equal("2026-01-10", site.Changed("sv/strategiska-mal/en-god-skola/"));
    }

    [Fact]
    public async Task Pages_that_no_file_describes_have_no_day()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Built();

        Assert.All((string[])["index.html", "404.html", "sv/404.html", "sv/alla-sidor/"], address => Assert.Null(site.Changed(address)));
    }

    [Fact]
    public async Task Without_the_history_the_line_is_left_out_and_everything_else_is_the_same()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Built();
        var with = site.Published();
        await site.Git("rm -rf .git");
        await site.Built();
        var without = site.Published();

        Assert.Null(site.Changed(About));
        Assert.Contains(with.Values, text => text.Contains("class=\"changed\"", StringComparison.Ordinal));
        Assert.Equal(without, new SortedDictionary<string, string>(with.ToDictionary(file => file.Key, file => WithoutDay(file.Value))));

        static string WithoutDay(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("<p class=\"changed\">", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task In_a_clone_without_the_whole_history_a_file_that_is_older_has_no_day()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        site.Append("content/goals/harbour.sv.md", "\nMer.\n").Append("content/goals/harbour.fi.md", "\nLisää.\n");
        await site.Commit("2026-02-01T12:00:00Z");
        site.Append("content/about.sv.md", "\nSlut.\n").Append("content/about.fi.md", "\nLoppu.\n");
        await site.Commit("2026-03-01T12:00:00Z");
        using var clone = TestSite.Small();
        await clone.Git($"find . -mindepth 1 -delete && git clone -q --depth 2 'file://{site.Root}' .");

        await clone.Built();

        Assert.Equal("2026-03-01", clone.Changed(About));
        // The commit of February is the oldest here, and seems to add every file.
        Assert.Null(clone.Changed("sv/strategiska-mal/en-livlig-hamn/"));
        Assert.Null(clone.Changed("sv/strategiska-mal/en-god-skola/"));
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_day_until_it_is_changed()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Git("for language in sv fi; do git mv content/about.$language.md content/decision.$language.md; done");
        await site.Commit("2026-02-01T12:00:00Z");
        Assert.Equal("2026-01-10", (await site.Built()).Changed(About));

        site.Append("content/decision.sv.md", "\nSlut.\n").Append("content/decision.fi.md", "\nLoppu.\n");
        await site.Commit("2026-03-01T12:00:00Z");
        Assert.Equal("2026-03-01", (await site.Built()).Changed(About));
    }

    [Fact]
    public async Task What_is_not_committed_has_the_day_of_the_last_commit_and_a_new_file_none()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        site.Append("content/about.sv.md", "\nSlut.\n").Append("content/about.fi.md", "\nLoppu.\n")
            .Write("content/pier.sv.md", "---\ntitle: Bryggan\nsummary: Om bryggan.\n---\n").Write("content/pier.fi.md", "---\ntitle: Laituri\nsummary: Laiturista.\ntranslation: unofficial\n---\n");
        await site.Built();

        Assert.Equal("2026-01-10", site.Changed(About));
        Assert.Null(site.Changed("sv/bryggan/"));
    }

    [Fact]
    public async Task A_file_that_was_deleted_and_written_anew_does_not_have_the_old_ones_day()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Git("cp content/about.*.md ..; mkdir ../kept-$$ && mv ../about.*.md ../kept-$$ && git rm -q content/about.*.md && GIT_COMMITTER_DATE=2026-02-01T12:00:00Z git commit -q -m Gone && mv ../kept-$$/* content && rmdir ../kept-$$");

        Assert.Null((await site.Built()).Changed(About));
    }

    [Fact]
    public async Task A_change_that_came_with_a_merge_has_the_day_of_its_own_commit()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Git("git checkout -q -b proposal");
        site.Append("content/about.sv.md", "\nSlut.\n").Append("content/about.fi.md", "\nLoppu.\n");
        await site.Commit("2026-02-01T12:00:00Z");
        await site.Git("git checkout -q main");
        site.Append("content/goals/harbour.sv.md", "\nMer.\n").Append("content/goals/harbour.fi.md", "\nLisää.\n");
        await site.Commit("2026-03-01T12:00:00Z");
        await site.Git("GIT_COMMITTER_DATE=2026-04-01T12:00:00Z git merge -q --no-ff -m Merge proposal");
        await site.Built();

        Assert.Equal(("2026-02-01", "2026-03-01"), (site.Changed(About), site.Changed("sv/strategiska-mal/en-livlig-hamn/")));
    }

    [Fact]
    public async Task A_site_may_be_a_folder_of_the_repository_and_have_file_names_of_any_letters()
    {
        using var site = TestSite.Small();
        foreach (var language in (string[])["sv", "fi"])
            site.Write($"content/brygga å.{language}.md", File.ReadAllText(Path.Join(site.Root, $"content/about.{language}.md"))).Remove($"content/about.{language}.md");
        await site.Git("mkdir town && mv content site.yml themes town && git init -q -b main");
        await site.Commit("2026-01-10T12:00:00Z");

        var run = await site.Run("build", "--site", "town");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("datetime=\"2026-01-10\"", File.ReadAllText(Path.Join(site.Root, "town/public", About, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_history_gives_the_same_bytes_and_a_date_alone_is_no_change_of_a_page()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await site.Built();
        var first = FolderText.Hash(site.Public);
        await site.Built();
        Assert.Equal(first, FolderText.Hash(site.Public));

        using var before = TestSite.Small();
        var run = await site.Build("--preview", "--before", before.Root);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("datetime=\"2026-01-10\"", File.ReadAllText(Path.Join(site.Root, "preview", About, "index.html")), StringComparison.Ordinal);
        Assert.Contains("Ingen sida säger något annat än förut.", File.ReadAllText(Path.Join(site.Root, "preview", "changes.html")), StringComparison.Ordinal);
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>No page's address depends on when another page is published.</summary>
public sealed class StableAddressTests
{
    private const string Page = "---\ntitle: TITLE\nsummary: TEXT\n---\n";

    public static TheoryData<string> Absences => ["publish_until: 2026-10-31", "publish_from: 2027-01-01", "draft: true"];

    private static TestSite With(string page, string line) => TestSite.Small()
        .Replace($"content/{page}.sv.md", "---\nkind:", $"---\n{line}\nkind:")
        .Replace($"content/{page}.fi.md", "---\nkind:", $"---\n{line}\nkind:");

    [Theory, MemberData(nameof(Absences))]
    public async Task Goals_keep_their_addresses_while_their_section_page_is_not_published(string line)
    {
        using var site = await With("goals/index", line).Built();
        Assert.False(site.Has("sv/strategiska-mal/index.html"));
        Assert.True(site.Has("sv/strategiska-mal/en-livlig-hamn/index.html"));
        Assert.True(site.Has("fi/strategiset-tavoitteet/vilkas-satama/index.html"));
    }

    [Theory, MemberData(nameof(Absences))]
    public async Task Measures_keep_their_addresses_while_the_follow_up_is_not_published(string line)
    {
        using var site = await With("follow-up", line).Built();
        Assert.False(site.Has("sv/uppfoljning/index.html"));
        Assert.True(site.Has("sv/uppfoljning/invanare-i-lillvik/index.html"));
    }

    [Theory, MemberData(nameof(Absences))]
    public async Task Values_wait_with_their_section_page_and_links_to_them_are_shown_as_text(string line)
    {
        using var site = With("values/index", line);
        var run = await site.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/goals/harbour.sv.md:15:200 link-to-unpublished", run.Places);
        Assert.All(run.Places, place => Assert.EndsWith(" link-to-unpublished", place, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Absences))]
    public async Task A_follow_up_leaves_out_a_goal_that_is_not_published_with_a_warning(string line)
    {
        using var site = With("goals/harbour", line);
        var run = await site.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/follow-up.sv.md:14:1: warning link-to-unpublished: The goal 'goals/harbour' is not published today, so its rows are left out here.", run.Problems);
        Assert.DoesNotContain("{follow-up", site.Read("sv/uppfoljning/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_whose_page_is_a_draft_in_one_language_needs_its_name_in_the_other()
    {
        using var site = TestSite.Small()
            .Write("content/projects/index.sv.md", "---\ntitle: Projekten\nsummary: Det här byggs.\ndraft: true\n---\n")
            .Write("content/projects/square.sv.md", Page.Replace("TITLE", "Torget", StringComparison.Ordinal).Replace("TEXT", "Torget rustas upp.", StringComparison.Ordinal))
            .Write("content/projects/square.fi.md", Page.Replace("TITLE", "Tori", StringComparison.Ordinal).Replace("TEXT", "Tori kunnostetaan.", StringComparison.Ordinal));
        var run = await site.Check();
        Assert.Contains("content/projects folder-without-slug", run.Places);
        await site.Append("site.yml", "folders: {projects: {sv: projekt, fi: hankkeet}}\n").Built();
        Assert.True(site.Has("sv/projekten/torget/index.html"));
        Assert.True(site.Has("fi/hankkeet/tori/index.html"));
    }

    [Theory]
    [InlineData("projects: {sv: Mina projekt, fi: hankkeet}", "site.yml:52:26: error not-a-slug: 'Mina projekt' cannot be part of an address. Write 'mina-projekt'.")]
    [InlineData("projects: {sv: projekt, fi: 日本}", "site.yml:52:39: error not-a-slug: '日本' cannot be part of an address. Write letters from a to z.")]
    [InlineData("projects: {sv: projekt}", "site.yml:52:21: error missing-language: ")]
    [InlineData("project: {sv: projekt, fi: hankkeet}", "site.yml:52:11: error unneeded-folder-slug: There is no page in a folder 'project' in content/. Did you mean 'projects'?")]
    public async Task A_wrong_name_of_a_folder_is_reported_where_it_stands(string written, string problem)
    {
        using var site = WithProjects().Append("site.yml", $"folders: {{{written}}}\n");
        var run = await site.Check();
        Assert.Contains(run.Problems, line => line.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_menu_that_names_a_folder_without_a_page_says_which_files_to_make()
    {
        using var site = WithProjects()
            .Append("site.yml", "folders: {projects: {sv: projekt, fi: hankkeet}}\n")
            .Replace("site.yml", "menu: [strategy", "menu: [projects, strategy");
        var run = await site.Check();
        Assert.Contains("site.yml:11:8: error unknown-page: The folder 'projects' has no page of its own. Make projects/index.sv.md and projects/index.fi.md.", run.Problems);
    }

    private static TestSite WithProjects() => TestSite.Small()
        .Write("content/projects/square.sv.md", Page.Replace("TITLE", "Torget", StringComparison.Ordinal).Replace("TEXT", "Torget rustas upp.", StringComparison.Ordinal))
        .Write("content/projects/square.fi.md", Page.Replace("TITLE", "Tori", StringComparison.Ordinal).Replace("TEXT", "Tori kunnostetaan.", StringComparison.Ordinal));
}

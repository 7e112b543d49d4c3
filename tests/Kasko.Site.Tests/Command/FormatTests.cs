using System.Text.Json;
using Kasko.Site.Tests.Sites;
using NJsonSchema;

namespace Kasko.Site.Tests.Command;

/// <summary>How problems are listed, for people and for machines.</summary>
public sealed class FormatTests
{
    private const string Pretty = """
        I filen content/about.sv.md, rad 7, tecken 3
          Fel: Sidan 'goals/harbor.sv.md' finns inte på webbplatsen. Menade du
          'goals/harbour.sv.md'? [broken-link, WCAG 2.4.4]
            7 | Å [hamnen](goals/harbor.sv.md)
              |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^


        """;

    /// <summary>Disables the warning about the outdated translation, which these tests do not concern.</summary>
    private const string Decision = "rules: {stale-translation: off}\n";

    private static TestSite BrokenLink() => TestSite.WithSwedish("Å [hamnen](goals/harbor.sv.md)").Append("site.yml", Decision);

    [Fact]
    public async Task A_person_at_a_terminal_reads_the_place_first_and_sees_the_line()
    {
        using var site = BrokenLink().OnScreen().Variable("NO_COLOR", "1");

        Assert.Equal(Pretty.ReplaceLineEndings("\n"), (await site.Check("--language", "sv")).Error);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm-256color", true)]
    public async Task Colours_are_shown_when_the_terminal_supports_them_and_NO_COLOR_is_not_set(string variable, string value, bool isColoured)
    {
        using var site = BrokenLink().OnScreen().Variable(variable, value);

        Assert.Equal(isColoured, (await site.Check()).Error.Contains('\u001b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--plain")]
    [InlineData("--plain", "--format", "text")]
    public async Task The_plain_format_has_no_excerpts_even_at_a_terminal(params string[] options)
    {
        using var site = BrokenLink().OnScreen();

        var line = Assert.Single((await site.Check(options)).Problems);
        Assert.StartsWith("content/about.sv.md:7:3: error broken-link: 'goals/harbor.sv.md'", line, StringComparison.Ordinal);
    }

    /// <summary>
    /// Line 7 counts from the start of the file, including front matter; a decomposed å, an emoji and a tab are one character each.
    /// </summary>
    [Theory]
    [InlineData("", 1)]
    [InlineData("A\u030a ", 3)]
    [InlineData("🚀 ", 3)]
    [InlineData("x\t", 3)]
    [InlineData("A\u030a🚀o\u0308 x ", 7)]
    public async Task A_column_is_counted_as_editors_count_it(string before, int column)
    {
        using var site = TestSite.WithSwedish(before + "[hamnen](goals/harbor.sv.md)");

        Assert.Equal([$"content/about.sv.md:7:{column} broken-link"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_log_gets_one_unwrapped_line_for_each_problem()
    {
        using var site = BrokenLink();

        Assert.Single((await site.Check()).Problems);
    }

    [Fact]
    public async Task Sarif_paths_are_relative_to_the_repository()
    {
        using var repository = TestSite.Small().Write(".git/HEAD", "ref: refs/heads/main\n").With(Repository.Site("small"), "towns/lillvik")
            .Write("towns/lillvik/" + SwedishText.File, SwedishText.Page("Å [hamnen](goals/harbor.sv.md)")).Append("towns/lillvik/site.yml", Decision);

        var run = await repository.Check("--site", "towns/lillvik", "--format", "sarif");

        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "sarif-2.1.0.json"));
        Assert.Empty(schema.Validate(run.Error));
        using var json = JsonDocument.Parse(run.Error);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("towns/lillvik/content/about.sv.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task GitHub_gets_an_annotation_for_each_problem()
    {
        using var site = BrokenLink().Write(".git/HEAD", "ref: refs/heads/main\n");

        var line = Assert.Single((await site.Check("--format", "github")).Problems);
        Assert.StartsWith("::error file=content/about.sv.md,line=7,col=3,title=broken-link::'goals/harbor.sv.md' is no page", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitLab_gets_a_code_quality_report()
    {
        using var site = BrokenLink().Write(".git/HEAD", "ref: refs/heads/main\n");

        using var json = JsonDocument.Parse((await site.Check("--format", "gitlab")).Error);
        var problem = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("broken-link", problem.GetProperty("check_name").GetString());
        Assert.Equal("content/about.sv.md", problem.GetProperty("location").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("statistics", "update")]
    [InlineData("nightly", "--no-statistics")]
    public async Task Every_command_that_reports_supports_every_format(params string[] command)
    {
        using var site = TestSite.Small().Write("content/measures/berths.yml", "benefit: [\n");

        foreach (var format in (string[])["sarif", "gitlab", "json"])
        {
            using var json = JsonDocument.Parse((await site.Run([.. command, "--format", format])).Error);
        }

        Assert.StartsWith("::error file=", (await site.Run([.. command, "--format", "github"])).Error, StringComparison.Ordinal);
    }
}

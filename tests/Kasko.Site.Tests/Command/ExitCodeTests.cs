using Kasko.Site.Cli;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>The exit codes that scripts rely on.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task Zero_when_the_site_is_published()
    {
        using var site = TestSite.Small();

        Assert.Equal(0, (await site.Build()).ExitCode);
    }

    [Fact]
    public async Task One_when_something_in_the_content_is_wrong()
    {
        using var site = TestSite.WithSwedish("[hamnen](goals/harbor.sv.md)");

        Assert.Equal(1, (await site.Build()).ExitCode);
    }

    [Fact]
    public async Task One_with_advice_when_the_folder_has_no_site()
    {
        using var site = TestSite.Small().Remove("site.yml");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("site.yml: error no-site: There is no site.yml here. Go to the site's folder, or name it with --site.", run.Problems[0]);
    }

    [Theory]
    [InlineData("--outptu", "public")]
    [InlineData("biuld")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--as-of", "23.11.2026")]
    [InlineData("build", "--as-of", "2026-02-30")]
    [InlineData("build", "--base-url", "kasko.fi")]
    [InlineData("build", "--base-url", "ftp://kasko.example/")]
    [InlineData("build", "--base-url", "https://kasko.example/?a=b")]
    [InlineData("check", "--output", "elsewhere")]
    [InlineData("serve", "--port", "many")]
    public async Task Two_with_a_hint_to_help_when_the_command_line_is_wrong(params string[] arguments)
    {
        using var site = TestSite.Small();

        var run = await site.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.All(run.Problems, line => Assert.StartsWith("kasko: ", line, StringComparison.Ordinal));
        Assert.Equal("kasko: see 'kasko --help'", run.Problems[^1]);
        Assert.False(Path.Exists(site.Public));
    }

    [Fact]
    public async Task Two_when_the_environment_gives_an_invalid_date()
    {
        using var site = TestSite.Small().Variable("SOURCE_DATE_EPOCH", "yesterday");

        var run = await site.Build();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("kasko: SOURCE_DATE_EPOCH must be a number of seconds since 1970, at most until the end of the year 2200.\n", run.Error);
    }

    [Fact]
    public async Task Three_when_the_folder_is_refused()
    {
        using var site = TestSite.Small().Write("public/minutes.pdf", "Somebody's own.");

        Assert.Equal(3, (await site.Build()).ExitCode);
    }

    [Fact]
    public async Task Three_when_the_disk_fails()
    {
        // A disk takes names of at most 255 bytes.
        using var site = TestSite.Small();

        var run = await site.Build("--output", new string('o', 300));

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Problems);
        Assert.False(Path.Exists(Path.Join(site.Public, "index.html")));
    }

    [Fact]
    public async Task Seventy_and_one_line_that_asks_for_a_bug_report_on_an_internal_error()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, "/", new FixedClock(DateTimeOffset.UnixEpoch), _ => throw new InvalidOperationException("one\r\ntwo"));

        var exitCode = await KaskoCommand.Run(["build"], terminal, CancellationToken.None);

        Assert.Equal(70, exitCode);
        Assert.Equal(
            "kasko: this is a fault in kasko, not in the site (InvalidOperationException: one two). Please report it with the command you ran.",
            error.ToString().TrimEnd());
    }
}

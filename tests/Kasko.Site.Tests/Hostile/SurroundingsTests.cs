using Kasko.Site.Tests.Command;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Outputs that are closed or full, an empty home folder, odd arguments: a sentence and an exit code.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("relative/folder", "")]
    [InlineData("", "also relative")]
    public async Task A_home_folder_that_is_no_path_is_treated_as_missing(string home, string profile)
    {
        using var site = TestSite.Small();

        var run = await site.Variable("HOME", home).Variable("USERPROFILE", profile).Build();

        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData(">/dev/full", 3)]
    [InlineData("2>/dev/full", 0)]
    [InlineData(">&-", 0)]
    [InlineData("2>&-", 0)]
    [InlineData(">&- 2>&-", 0)]
    [InlineData("<&- >&- 2>&-", 0)]
    public async Task Full_and_closed_outputs_end_with_an_exit_code(string redirections, int exitCode)
    {
        if (OperatingSystem.IsWindows()) return;
        await ProbeProcess.Shell($"code=0; (exec dotnet \"$1\" rules vague-link {redirections}) || code=$?; test $code = {exitCode}", [], KaskoProcess.Program);
    }

    [Fact]
    public async Task A_full_output_is_said_on_standard_error()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = TestSite.Small();

        var lines = await ProbeProcess.Shell("dotnet \"$1\" check --site \"$2\" 2>&1 >/dev/full || true", [], KaskoProcess.Program, site.Root);

        Assert.Equal("kasko: standard output cannot be written to: it is closed, or its disk is full.", Assert.Single(lines));
    }

    [Theory]
    [InlineData("@/dev/zero")]
    [InlineData("@/etc/passwd")]
    [InlineData("@missing")]
    public async Task An_argument_that_begins_with_an_at_sign_is_no_file_of_arguments(string argument)
    {
        using var site = TestSite.Small();

        var run = await site.Run(argument);

        Assert.Equal((2, $"kasko: Unrecognized command or argument '{argument}'.\nkasko: see 'kasko --help'\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("serve", "--output", "no\u001b[31m")]
    [InlineData("check", "--report", "no\u001b[31m\n/report.json")]
    [InlineData("translations", "accept", "no\u001b[31m\nx")]
    [InlineData("rules", "no\u001b[31m\nx")]
    [InlineData("statistics", "update", "--accept", "no\u001b[31m")]
    [InlineData("verify", "no\u001b[31m\nx")]
    [InlineData("check", "--no\u001b[31m\nx")]
    [InlineData("build", "--output", "no\u001b[31m\nx")]
    public async Task Control_characters_of_an_argument_do_not_reach_the_terminal(params string[] arguments)
    {
        using var site = TestSite.Small();

        var run = await site.Run(arguments);

        Assert.DoesNotContain(run.Error + run.Output, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    public async Task A_port_that_does_not_exist_is_wrong_usage(string port)
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve", "--port", port);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"kasko: '{port}' is no port. Write a number from 0 to 65535", run.Error, StringComparison.Ordinal);
    }
}

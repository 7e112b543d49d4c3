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

    public static TheoryData<string> Commands =>
    [
        "build", "check", "hosts nginx", "nightly --no-statistics", "pdf", "proposal --before .", "rules", "serve --output nothing", "statistics update", "translations", "translations accept about", "verify",
        "--help", "--version",
    ];

    /// <summary>In one process after the other, because a process has one set of surroundings.</summary>
    [Theory, MemberData(nameof(Commands))]
    public async Task Every_command_ends_with_a_sentence_and_an_exit_code_wherever_it_runs(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = TestSite.Small().Append("site.yml", "hosts: [nginx]\n");

        var codes = await ProbeProcess.Shell(
            $$"""
            kasko() { code=0; dotnet "$program" "$@" || code=$?; echo $code; }
            program=$1
            cd "$2"
            export KASKO_CHROMIUM=/nowhere HOME= TMPDIR=/nowhere LANG=C LC_ALL=tr_TR.UTF-8
            { code=0; dotnet "$program" {{command}} <&- >/dev/full 2>said || code=$?; } && echo $code
            test ! -s said || grep -q '^kasko: ' said || grep -q ': error ' said || cat said
            { code=0; dotnet "$program" {{command}} <&- 2>&- || code=$?; echo $code >code; } | head -c 0; cat code
            """, [], KaskoProcess.Program, site.Root);

        Assert.Equal(2, codes.Length);
        Assert.All(codes, code => Assert.InRange(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), 0, 4));
    }

    [Fact]
    public async Task In_a_folder_that_was_deleted_the_command_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = TestSite.Small();

        var lines = await ProbeProcess.Shell("cd \"$2\" && rm -r \"$2\" && code=0 && { dotnet \"$1\" check 2>&1 || code=$?; } && echo $code", [], KaskoProcess.Program, Directory.CreateDirectory(Path.Join(site.Root, "gone")).FullName);

        Assert.Equal(["kasko: the current folder has been deleted. Go to a folder that exists, and run the command again.", "3"], lines);
    }

    [Fact]
    public async Task Any_text_can_be_given_as_an_argument()
    {
        string[] commands =
        [
            "build --site", "build --base-url", "build --as-of", "build --format", "build --language", "check --external", "hosts", "pdf --site", "proposal --edit", "rules", "serve --site", "serve --port",
            "statistics update --site", "statistics update --accept", "translations --site", "translations accept", "verify", "verify --max-age", "",
        ];
        string[] values =
        [
            "", " ", "..", "/", "/dev/null/x", "/proc/self/mem", "-", "--", "-1", "@", "@/dev/zero", "[suggest:99999999999999999999]", "[env:HOME=]", "*", "~", "%0A", "\uFFFD\uFFFD", "\uD800", "a\u001b[31m\nb", "\u202Ea",
            new string('a', 300), new string('a', 100_000), string.Concat(Enumerable.Repeat("a/", 3_000)), "https://", "https://[", "file:///etc/passwd", "http://127.0.0.1:1/" + new string('a', 70_000), "99999d", "0h",
        ];

        // Without a site, which makes each command short.
        using var site = TestSite.Small().Remove("site.yml").Variable("KASKO_CHROMIUM", "/nowhere");
        Directory.Delete(Path.Join(site.Root, "content"), recursive: true);
        await NoneFails(site, commands, values);
    }

    [Fact]
    public async Task Any_path_can_be_given_for_what_is_written()
    {
        string[] commands = ["build --output", "build --report", "build --installed", "build --preview --before", "nightly --no-statistics --output", "nightly --no-statistics --report", "pdf --output", "verify --output", "serve --output"];
        string[] values = ["/dev/null/x", "/dev/full", "\uFFFD\uD800", new string('a', 300), string.Concat(Enumerable.Repeat("a/", 3_000))];

        using var site = TestSite.Small().Variable("KASKO_CHROMIUM", "/nowhere");
        await NoneFails(site, commands, values);
    }

    private static async Task NoneFails(TestSite site, string[] commands, string[] values)
    {
        var faults = new List<string>();
        foreach (var command in commands)
        {
            foreach (var value in values)
            {
                using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                var run = await site.Run(stop.Token, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), value]);
                if (CommandFault.In(run) is { } fault) faults.Add($"{command} '{value[..Math.Min(value.Length, 40)]}': {fault}\n{run.Error[..Math.Min(run.Error.Length, 400)]}");
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("build", "--site")]
    [InlineData("build", "--output")]
    [InlineData("check", "--report")]
    [InlineData("nightly", "--report")]
    [InlineData("pdf", "--output")]
    [InlineData("build", "--installed")]
    [InlineData("proposal", "--before")]
    [InlineData("serve", "--output")]
    [InlineData("verify", "--site")]
    public async Task The_path_of_a_variable_that_is_not_set_is_not_taken_for_the_current_folder(string command, string option)
    {
        using var site = TestSite.Small();

        var run = await site.Run(command, option, "");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"kasko: {option} was given an empty path. Is a variable not set?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proposal")]
    [InlineData("build", "--preview")]
    public async Task A_folder_to_compare_with_that_does_not_exist_is_wrong_usage(params string[] command)
    {
        using var site = TestSite.Small();

        var run = await site.Run([.. command, "--before", "nowhere"]);

        Assert.Equal((2, "kasko: There is no folder nowhere. Give the folder of the site without the change with --before.\n"), (run.ExitCode, run.Error));
        Assert.False(Path.Exists(Path.Join(site.Root, "preview")));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1799-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_site_is_built_for_a_date_between_1800_and_2200(string date)
    {
        using var site = TestSite.Small();

        var run = await site.Check("--as-of", date);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"kasko: A site is built for a date between the years 1800 and 2200, not '{date}'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1800-01-01")]
    [InlineData("2200-12-31")]
    public async Task The_first_and_the_last_date_can_be_computed_with(string date)
    {
        using var site = TestSite.Small();

        Assert.Null(CommandFault.In(await site.Build("--as-of", date)));
    }

    [Theory]
    [InlineData("7289654399", true)]
    [InlineData("7289654400", false)]
    [InlineData("253402300799", false)]
    [InlineData("-1", false)]
    public async Task The_environments_date_is_at_most_in_2200(string seconds, bool isAccepted)
    {
        using var site = TestSite.Small().Variable("SOURCE_DATE_EPOCH", seconds);

        Assert.Equal(isAccepted, (await site.Check()).ExitCode != 2);
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

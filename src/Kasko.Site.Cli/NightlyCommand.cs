using System.CommandLine;
using Kasko.Site.Build;
using Kasko.Site.Network;
using Kasko.Site.Nightly;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko nightly</c>: downloads figures, builds, publishes, and verifies what is published.</summary>
internal static class NightlyCommand
{
    private static readonly Option<bool> NoStatistics = new("--no-statistics") { Description = "Ask no source for figures; build with those that are there." };

    private static readonly Option<string> Report = Options.ForPath("--report", "FILE", "Also write what happened to a file, as JSON.");

    public static Command Make()
    {
        var command = new Command("nightly", "Fetches official figures, builds, publishes and verifies; the old site stays on any failure.");
        command.Options.Add(NoStatistics);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Output);
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.AsOf);
        command.Options.Add(Options.Purge);
        command.Options.Add(Options.Installed);
        ReportOutput.AddTo(command);
        command.Options.Add(Report);
        command.Options.Add(Options.Strict);
        command.Options.Add(Options.Quiet);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var language = Options.LanguageOf(parsed, terminal);
        var messages = new NightlyMessages(language);
        if (BuildCommand.AsOf(parsed, terminal) is not { } date) return ExitCode.WrongUsage;

        var file = parsed.GetValue(Report) is { } name
            ? new ReportFile(Path.GetFullPath(name, terminal.CurrentFolder), terminal, new CommandMessages(language))
            : null;
        if (file is not null && file.IsRefused()) return ExitCode.WrongUsage;
        file?.TryWrite(to => NightlyReport.WriteUnfinished(to, terminal.Clock.GetUtcNow()));
        var root = BuildCommand.RootOf(parsed, terminal);
        var request = new BuildRequest(
            root, BuildCommand.OutputOf(parsed, terminal, root), parsed.GetValue(Options.BaseUrl), date.Given, terminal.Clock,
            BuildCommand.HomeOf(terminal), parsed.GetValue(Options.Strict))
        {
            IsPurge = parsed.GetValue(Options.Purge),
            InstalledFolder = BuildCommand.InstalledOf(parsed, terminal),
        };
        try
        {
            using var sources = parsed.GetValue(NoStatistics) ? null : OutboundHttp.CreateClient();
            var result = await NightlyRun.Run(request, sources, token).ConfigureAwait(false);
            return await Finish(result, parsed, terminal, messages, file).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Print(messages.Interrupted);
            throw;
        }
    }

    private static async Task<int> Finish(NightlyResult result, ParseResult parsed, Terminal terminal, NightlyMessages messages, ReportFile? file)
    {
        var root = BuildCommand.RootOf(parsed, terminal);
        var report = new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line);
        ReportOutput.Write(parsed, terminal, report, root);
        var exitCode = CodeOf(result.Outcome);
        if (file is not null && !file.Write(to => NightlyReport.Write(to, result, report, exitCode)) && exitCode == ExitCode.Done)
            exitCode = ExitCode.NeedsAttention;

        if (exitCode != ExitCode.Done || !parsed.GetValue(Options.Quiet)) terminal.Print(messages.Summary(result, report));
        return exitCode;
    }

    private static int CodeOf(NightlyOutcome outcome) => outcome switch
    {
        NightlyOutcome.Succeeded => ExitCode.Done,
        NightlyOutcome.NeedsAttention => ExitCode.NeedsAttention,
        NightlyOutcome.ContentIsWrong => ExitCode.ContentIsWrong,
        _ => ExitCode.FolderRefused,
    };
}

using System.CommandLine;
using Kasko.Site.Build;
using Kasko.Site.Network;
using Kasko.Site.Reports;
using Kasko.Site.Rules.Statistics;
using Kasko.Site.Statistics;

namespace Kasko.Site.Cli;

/// <summary><c>kasko statistics update</c>: downloads official figures and writes them beside the measures.</summary>
internal static class StatisticsCommand
{
    private static readonly Option<string[]> Accept = new("--accept")
    {
        HelpName = "ID",
        Description = "Take in what was kept out of these measures; you have looked at the figures at the source.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Make()
    {
        var update = new Command("update", "Fetches the figures that measures name under 'statistics', and writes what has changed.");
        update.Options.Add(Accept);
        update.Options.Add(Options.Site);
        ReportOutput.AddTo(update);
        update.Options.Add(Options.Quiet);
        update.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return new Command("statistics", "Official figures from Statistics Finland and Sotkanet.") { update };
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new StatisticsMessages(Options.LanguageOf(parsed, terminal));
        var root = BuildCommand.RootOf(parsed, terminal);
        using var http = OutboundHttp.CreateClient();
        var request = new StatisticsRequest(
            new BuildRequest(root, OutputFolder: null, BaseUrl: null, AsOf: null, terminal.Clock, HomeFolder: null, IsStrict: false),
            [.. (parsed.GetValue(Accept) ?? []).Distinct()]);
        var result = await SiteStatistics.Update(request, http, token).ConfigureAwait(false);
        if (!result.Unknown.IsEmpty)
        {
            foreach (var id in result.Unknown) terminal.PrintError(messages.Unknown(id));
            return ExitCode.WrongUsage;
        }

        var report = new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line);
        ReportOutput.Write(parsed, terminal, report, root);
        if (!parsed.GetValue(Options.Quiet)) terminal.Print(messages.Summary(result, report));
        if (report.Errors == 0) return ExitCode.Done;
        return result.Diagnostics.All(found => found.Id == FiguresKeptOut.Rule.Id) ? ExitCode.NeedsAttention : ExitCode.ContentIsWrong;
    }
}

using System.CommandLine;
using Kasko.Site.Build;
using Kasko.Site.Model;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko hosts</c>: prints what the administrator of a web server installs, so that it can be read before.</summary>
internal static class HostsCommand
{
    private static readonly Argument<string> Host = new Argument<string>("HOST") { Description = "nginx or caddy." }.AcceptOnlyFromAmong("nginx", "caddy");

    public static Command Make()
    {
        var command = new Command("hosts", "Prints the web server's rules for the site, to be read and installed by its administrator.");
        command.Arguments.Add(Host);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.AsOf);
        ReportOutput.AddTo(command);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        if (BuildCommand.AsOf(parsed, terminal) is not { } date) return ExitCode.WrongUsage;

        var root = BuildCommand.RootOf(parsed, terminal);
        var request = BuildCommand.WithoutOutput(parsed, terminal, root, date.Given);
        var result = await SiteBuilder.Build(request, token).ConfigureAwait(false);
        if (result.Outcome is BuildOutcome.Failed)
        {
            ReportOutput.Write(parsed, terminal, new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line), root);
            return ExitCode.ContentIsWrong;
        }

        var host = parsed.GetValue(Host)!;
        if (result.HostFiles.FirstOrDefault(file => HostFilePath.IsIncluded(file.Path) && HostFilePath.HostOf(file.Path) == host) is not { } rules)
        {
            terminal.PrintError(messages.NotNamed(host));
            return ExitCode.WrongUsage;
        }

        await terminal.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(rules.Bytes.Span)).ConfigureAwait(false);
        return ExitCode.Done;
    }
}

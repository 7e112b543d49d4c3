using System.CommandLine;
using Kasko.Site.Reports;
using Kasko.Site.Verify;

namespace Kasko.Site.Cli;

/// <summary><c>kasko verify</c>: compares a folder, or the site at an address, with the record of what was published.</summary>
internal static class VerifyCommand
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    private static readonly Argument<string?> Place = new("DIR-OR-URL")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A folder, or the address the site is served at (default: the published folder).",
    };

    public static Command Make(Terminal terminal)
    {
        var command = new Command("verify", "Finds what differs between what was published and what is there.");
        command.Arguments.Add(Place);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Output);
        ReportOutput.AddTo(command);
        command.SetAction((parsed, token) => Run(parsed, terminal, token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        var root = BuildCommand.RootOf(parsed, terminal);
        var output = BuildCommand.OutputOf(parsed, terminal, root);
        try
        {
            var result = await Verify(parsed.GetValue(Place), output, terminal, token).ConfigureAwait(false);
            var report = new Report(result.Diagnostics, messages.Language, (_, _) => null);
            ReportOutput.Write(parsed, terminal, report, root);
            await terminal.Output.WriteAsync(messages.Verified(result.Files, report)).ConfigureAwait(false);
            return report.Errors + report.Warnings > 0 ? ExitCode.ContentIsWrong : ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"kasko: {messages.NotReadable(output)}").ConfigureAwait(false);
            return ExitCode.FolderRefused;
        }
    }

    private static async Task<VerificationResult> Verify(string? place, string output, Terminal terminal, CancellationToken token)
    {
        if (place is null) return Verification.OfFolder(output);
        if (!Uri.TryCreate(place, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return Verification.OfFolder(Path.GetFullPath(place, terminal.CurrentFolder), output);
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All }) { Timeout = TimeLimit };
        return await Verification.OfAddress(address, output, http, token).ConfigureAwait(false);
    }
}

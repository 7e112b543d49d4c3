using System.CommandLine;
using Kasko.Site.Pdf;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko pdf</c>: makes the whole strategy a PDF in each language, with a browser on the machine.</summary>
internal static class PdfCommand
{
    private static readonly Option<string> Folder = Options.ForPath("--output", "DIR", "Where to write the documents (default: 'pdf' in the site's folder).");

    public static Command Make()
    {
        var command = new Command("pdf", "Makes the whole strategy a PDF in each language, with a browser (Chromium, Chrome or Edge) on this computer.");
        command.Options.Add(Options.Site);
        command.Options.Add(Folder);
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.AsOf);
        ReportOutput.AddTo(command);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new PdfMessages(Options.LanguageOf(parsed, terminal));
        if (BuildCommand.AsOf(parsed, terminal) is not { } date) return ExitCode.WrongUsage;
        if (InstalledBrowser.Find(terminal.Variable) is not { } browser) return Failed(terminal, messages.NoBrowser, ExitCode.ContentIsWrong);

        var root = BuildCommand.RootOf(parsed, terminal);
        var folder = Path.GetFullPath(parsed.GetValue(Folder) ?? Path.Combine(root, "pdf"), terminal.CurrentFolder);
        var request = BuildCommand.WithoutOutput(parsed, terminal, root, date.Given);
        var result = await new StrategyPdf(request, folder, new PdfBrowser(browser, Environment.IsPrivilegedProcess, terminal.Clock)).Make(token).ConfigureAwait(false);
        switch (result.Outcome)
        {
            case PdfOutcome.NotBuilt:
                ReportOutput.Write(parsed, terminal, new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line), root);
                return ExitCode.ContentIsWrong;
            case PdfOutcome.NoStrategy: return Failed(terminal, messages.NoStrategy, ExitCode.ContentIsWrong);
            case PdfOutcome.BrowserFailed: return Failed(terminal, messages.BrowserFailed(browser, result.Fault!), ExitCode.ContentIsWrong);
            case PdfOutcome.FolderRefused: return Failed(terminal, messages.NotWritten(result.Folder!), ExitCode.FolderRefused);
        }

        foreach (var document in result.Documents) terminal.Print(messages.Written(Path.Join(folder, document.Name), document.Bytes.Length) + "\n");
        return ExitCode.Done;
    }

    private static int Failed(Terminal terminal, string message, int code)
    {
        terminal.PrintError(message);
        return code;
    }
}

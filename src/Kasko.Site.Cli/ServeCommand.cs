using System.CommandLine;
using Kasko.Site.Load;
using Kasko.Site.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Kasko.Site.Cli;

/// <summary>
/// <c>kasko serve</c>: shows the site on the loopback address while it is edited, without a build; with <c>--output</c>
/// a built folder as it is.
/// </summary>
internal static class ServeCommand
{
    private static readonly System.CommandLine.Option<string> Output = Options.ForPath("--output", "DIR", "A built folder to show as it is, instead of the site while it is edited.");

    private static readonly System.CommandLine.Option<string> Editor = Options.ForPath("--editor", "DIR", "The folder that 'kasko editor' wrote: its forms are then at /editor/.");

    public static void AddTo(Command command)
    {
        command.Options.Add(Options.Site);
        command.Options.Add(Output);
        command.Options.Add(Editor);
        command.Options.Add(Options.AsOf);
        command.Options.Add(Options.Port);
        command.Options.Add(Options.Language);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        if (BuildCommand.AsOf(parsed, terminal) is not { } date) return ExitCode.WrongUsage;
        return parsed.GetValue(Output) is { } output
            ? await ServeFolder(Path.GetFullPath(output, terminal.CurrentFolder), parsed, terminal, messages, token).ConfigureAwait(false)
            : await ServeSite(parsed, terminal, date.Given, messages, token).ConfigureAwait(false);
    }

    private static async Task<int> ServeFolder(string folder, ParseResult parsed, Terminal terminal, CommandMessages messages, CancellationToken token)
    {
        var files = new ServedFiles(folder);
        if (!files.GetFileInfo("index.html").Exists)
        {
            terminal.PrintError(messages.NothingToServe(folder));
            return ExitCode.ContentIsWrong;
        }

        return await Serve("'none'", new BuiltFolder(files).AddTo, parsed, terminal, messages, token).ConfigureAwait(false);
    }

    private static async Task<int> ServeSite(ParseResult parsed, Terminal terminal, DateOnly? asOf, CommandMessages messages, CancellationToken token)
    {
        var root = BuildCommand.RootOf(parsed, terminal);
        if (!Directory.Exists(root))
        {
            terminal.PrintError(messages.NoSite(root));
            return ExitCode.ContentIsWrong;
        }

        var editor = parsed.GetValue(Editor) is { } folder ? new EditingPage(new ServedFiles(Path.GetFullPath(folder, terminal.CurrentFolder))) : null;
        if (editor is { Exists: false })
        {
            terminal.PrintError(messages.NoEditor(parsed.GetValue(Editor)!));
            return ExitCode.ContentIsWrong;
        }

        // The background check leaves a processor to the pages that are looked at.
        var request = BuildCommand.WithoutOutput(parsed, terminal, root, asOf) with { Loaded = new LoadedFiles(), PagesAtOnce = Math.Max(1, Environment.ProcessorCount - 1) };
        using var watcher = new SiteWatcher(root, terminal.Clock);
        var session = new PreviewSession(request, messages.Language, () => new SourceLines(root).Line);
        await using (session.ConfigureAwait(false))
        {
            await session.Reload().ConfigureAwait(false);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
            var reloading = ReloadOnChange(session, watcher, stop.Token);
            // Pages are shown to the frames of the same site: both languages beside each other.
            var code = await Serve("'self'", Answer, parsed, terminal, messages, token).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            await reloading.ConfigureAwait(false);
            return code;
        }

        void Answer(WebApplication server)
        {
            editor?.AddTo(server);
            new LivePreview(session).AddTo(server);
        }
    }

    private static async Task ReloadOnChange(PreviewSession session, SiteWatcher watcher, CancellationToken token)
    {
        try
        {
            while (true)
            {
                await watcher.Change(token).ConfigureAwait(false);
                await session.Reload().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The command ends.
        }
    }

    private static async Task<int> Serve(string frames, Action<WebApplication> answer, ParseResult parsed, Terminal terminal, CommandMessages messages, CancellationToken token)
    {
        var port = parsed.GetValue(Options.Port);
        if (await LoopbackServer.Start(port, frames, answer, token).ConfigureAwait(false) is not { } server)
        {
            terminal.PrintError(messages.PortTaken(port));
            return ExitCode.FolderRefused;
        }

        await using (server.ConfigureAwait(false))
        {
            var address = new Uri(server.Urls.First());
            var other = port != 0 && address.Port != port ? messages.OtherPort(port, address.Port) : "";
            terminal.Print($"{other}{messages.Serving(address.AbsoluteUri)}\n");
            if (parsed.GetValue(Editor) is not null && parsed.GetValue(Output) is null) terminal.Print(messages.Editing(new Uri(address, EditingPage.Address).AbsoluteUri) + "\n");
            await HostingAbstractionsHostExtensions.WaitForShutdownAsync(server, token).ConfigureAwait(false);
            return ExitCode.Done;
        }
    }
}

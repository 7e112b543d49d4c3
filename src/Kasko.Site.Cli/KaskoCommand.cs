using System.CommandLine;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Cli;

/// <summary>The command <c>kasko</c>: reads options, prints texts and returns exit codes.</summary>
public static class KaskoCommand
{
    /// <summary>Without response files: <c>@name</c> would print a file's words, and never end for a device.</summary>
    private static readonly ParserConfiguration AsWritten = new() { ResponseFileTokenReplacer = null };

    /// <summary>Made once: options remember every command that they were added to.</summary>
    private static readonly RootCommand Root = Commands();

    /// <summary>Runs the command and returns its exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken token)
    {
        if (terminal.CurrentFolder.Length == 0)
        {
            terminal.PrintError("the current folder has been deleted. Go to a folder that exists, and run the command again.");
            return ExitCode.FolderRefused;
        }

        var parsed = Root.Parse(arguments, AsWritten);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.PrintError(Secrets.Masked(OnOneLine(error.Message)));
            terminal.PrintError("see 'kasko --help'");
            return ExitCode.WrongUsage;
        }

        try
        {
            var invocation = new TerminalInvocation(terminal)
            {
                EnableDefaultExceptionHandler = false,
                // Program handles signals and their exit codes.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Cancelled work may fail in any way, which is not an error.
        catch (Exception) when (token.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return ExitCode.Interrupted;
        }
        catch (LostOutputException)
        {
            terminal.PrintError("standard output cannot be written to: it is closed, or its disk is full.");
            return ExitCode.FolderRefused;
        }
#pragma warning disable CA1031 // Any other exception is a bug, reported in one line.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var detail = Secrets.Masked(OnOneLine(fault.Message));
            terminal.PrintError($"this is a fault in kasko, not in the site ({fault.GetType().Name}: {detail}). Please report it with the command you ran.");
            return ExitCode.InternalError;
        }
    }

    private static RootCommand Commands()
    {
        var root = new RootCommand("Builds a town's bilingual strategy site: 'kasko' alone is 'kasko build'.");
        // The directive for tools that complete commands fails for a position that does not exist.
        root.Directives.Clear();
        BuildCommand.AddTo(root, isCheck: false);
        var build = new Command("build", "Builds the site and puts it in place, or says what is wrong and leaves everything as it was.");
        BuildCommand.AddTo(build, isCheck: false);
        var check = new Command("check", "Finds everything that a build would find, and writes nothing.");
        BuildCommand.AddTo(check, isCheck: true);
        var serve = new Command("serve", "Shows the site in a browser on this computer while you edit it, or a built folder as it is.");
        ServeCommand.AddTo(serve);
        root.Subcommands.Add(build);
        root.Subcommands.Add(check);
        root.Subcommands.Add(serve);
        root.Subcommands.Add(PdfCommand.Make());
        root.Subcommands.Add(ProposalCommand.Make());
        root.Subcommands.Add(VerifyCommand.Make());
        root.Subcommands.Add(HostsCommand.Make());
        root.Subcommands.Add(StatisticsCommand.Make());
        root.Subcommands.Add(NightlyCommand.Make());
        root.Subcommands.Add(TranslationsCommand.Make());
        root.Subcommands.Add(NewCommand.Make());
        root.Subcommands.Add(MeasureCommand.Make());
        root.Subcommands.Add(ThemeCommand.Make());
        root.Subcommands.Add(RulesCommand.Make());
        root.Subcommands.Add(EditorCommand.Make());
        root.Subcommands.Add(SchemasCommand.Make());
        return root;
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

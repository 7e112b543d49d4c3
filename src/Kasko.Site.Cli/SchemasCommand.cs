using System.CommandLine;
using Kasko.Site.Editing.Schemas;

namespace Kasko.Site.Cli;

/// <summary><c>kasko schemas</c>: writes the JSON Schemas of the files that editors write.</summary>
internal static class SchemasCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write them to, as in .schemas." };

    public static Command Make()
    {
        var command = new Command("schemas", "Writes JSON Schemas of site.yml, front matter, measures and the strategy's lists, with which editors' programs help where one types.");
        command.Arguments.Add(Folder);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Language);
        Folder.Validators.Add(result => Options.RefuseEmpty(result, "DIR"));
        command.SetAction((parsed, token) => Task.FromResult(Run(parsed, TerminalInvocation.TerminalOf(parsed))));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        var messages = new EditorMessages(Options.LanguageOf(parsed, terminal));
        var given = parsed.GetValue(Folder)!;
        var files = SiteSchemas.Files(BuildCommand.RootOf(parsed, terminal));
        if (!SiteSchemas.Write(Path.GetFullPath(given, terminal.CurrentFolder), files))
        {
            terminal.PrintError(messages.NotWritten(given));
            return ExitCode.FolderRefused;
        }

        foreach (var file in files) terminal.Print(Path.Join(given, file.Path) + "\n");
        return ExitCode.Done;
    }
}

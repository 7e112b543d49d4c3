using System.Collections.Immutable;
using System.CommandLine;
using Kasko.Site.Load;
using Kasko.Site.Reports;
using Kasko.Site.Themes;

namespace Kasko.Site.Cli;

/// <summary><c>kasko theme</c>: lists what the site changes in its theme, copies files to be changed, and writes the theme out.</summary>
internal static class ThemeCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A file of the theme, as in layouts/goal.html.",
    };

    private static readonly Argument<string[]> Parts = new("PART")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A part of the site's theme/, as in layouts/goal.html or i18n/sv.yml/share_text (default: all of them).",
    };

    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to make, as in themes/ours." };

    public static Command Make()
    {
        var list = new Command("theme", "Lists what the site's theme/ replaces in the theme, and what has changed in the theme since.");
        AddOptions(list);
        list.SetAction((parsed, token) => List(parsed, TerminalInvocation.TerminalOf(parsed)));

        var copy = new Command("copy", "Copies files of the theme to the site's theme/, to be changed there.");
        copy.Arguments.Add(Files);
        AddOptions(copy);
        copy.SetAction((parsed, token) => Copy(parsed, TerminalInvocation.TerminalOf(parsed)));

        var accept = new Command("accept", "Records that parts of the site's theme/ fit the theme as it is now.");
        accept.Arguments.Add(Parts);
        AddOptions(accept);
        accept.SetAction((parsed, token) => Accept(parsed, TerminalInvocation.TerminalOf(parsed)));

        var export = new Command("export", "Writes the program's whole theme to a new folder, to read, to compare with or to make a theme from.");
        export.Arguments.Add(Folder);
        AddOptions(export);
        export.SetAction((parsed, token) => Export(parsed, TerminalInvocation.TerminalOf(parsed)));

        list.Subcommands.Add(copy);
        list.Subcommands.Add(accept);
        list.Subcommands.Add(export);
        return list;
    }

    private static void AddOptions(Command command)
    {
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Language);
    }

    private static Task<int> List(ParseResult parsed, Terminal terminal)
    {
        var messages = new ThemeMessages(Options.LanguageOf(parsed, terminal));
        var overrides = Read(parsed, terminal, messages);
        if (overrides.Folder is not null) terminal.Print(messages.Table(overrides));
        return Code(overrides.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.ContentIsWrong);
    }

    private static Task<int> Copy(ParseResult parsed, Terminal terminal)
    {
        var messages = new ThemeMessages(Options.LanguageOf(parsed, terminal));
        var overrides = Read(parsed, terminal, messages);
        if (!overrides.Diagnostics.IsEmpty) return Code(ExitCode.ContentIsWrong);
        var copied = SiteTheme.Copy(BuildCommand.RootOf(parsed, terminal), overrides, parsed.GetValue(Files)!.Select(name => BelowTheme(name, overrides)));
        foreach (var file in copied)
        {
            if (file.Outcome is CopyOutcome.Copied) terminal.Print(messages.Outcome(file, overrides.Own) + "\n");
            else terminal.PrintError(messages.Outcome(file, overrides.Own));
        }

        if (copied.Any(file => file.Outcome is CopyOutcome.NotWritten)) return Code(ExitCode.FolderRefused);
        return Code(copied.All(file => file.Outcome is CopyOutcome.Copied) ? ExitCode.Done : ExitCode.WrongUsage);
    }

    private static Task<int> Accept(ParseResult parsed, Terminal terminal)
    {
        var messages = new ThemeMessages(Options.LanguageOf(parsed, terminal));
        var overrides = Read(parsed, terminal, messages);
        if (!overrides.Diagnostics.IsEmpty) return Code(ExitCode.ContentIsWrong);
        var names = parsed.GetValue(Parts) is { Length: > 0 } given ? given.Select(name => BelowTheme(name, overrides)).ToImmutableArray() : [.. overrides.Parts.Select(part => part.Name)];
        if (names.FirstOrDefault(name => !overrides.Parts.Any(part => IsOf(part, name))) is { } unknown)
        {
            terminal.PrintError(messages.NotReplaced(unknown));
            return Code(ExitCode.WrongUsage);
        }

        ImmutableArray<ThemePart> accepted = [.. overrides.Parts.Where(part => part.Present is not null && names.Any(name => IsOf(part, name)))];
        if (!accepted.IsEmpty && !SiteTheme.Accept(BuildCommand.RootOf(parsed, terminal), overrides, accepted))
        {
            terminal.PrintError(messages.RecordNotWritten);
            return Code(ExitCode.FolderRefused);
        }

        foreach (var part in accepted) terminal.Print($"{part.Name}: {part.Present}\n");
        return Code(ExitCode.Done);
    }

    private static Task<int> Export(ParseResult parsed, Terminal terminal)
    {
        var messages = new ThemeMessages(Options.LanguageOf(parsed, terminal));
        var given = parsed.GetValue(Folder)!;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, terminal.CurrentFolder));
        var outcome = ThemeExport.Write(folder);
        if (outcome is not ExportOutcome.Written)
        {
            terminal.PrintError(messages.NotExported(given, outcome));
            return Code(ExitCode.FolderRefused);
        }

        var isInSite = Path.GetDirectoryName(folder) == Path.Join(BuildCommand.RootOf(parsed, terminal), "themes");
        terminal.Print(messages.Exported(given, EmbeddedTheme.Files.Length, isInSite ? Path.GetFileName(folder) : null));
        return Code(ExitCode.Done);
    }

    /// <summary>Whether a part is what a name says: itself, or an entry of that file.</summary>
    private static bool IsOf(ThemePart part, string name) => part.Name == name || part.Name.StartsWith(name + "/", StringComparison.Ordinal);

    /// <summary>The name below the theme's folder, however the file is named: <c>theme/layouts/goal.html</c> too.</summary>
    private static string BelowTheme(string name, ThemeOverrides overrides)
    {
        var path = name.Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        foreach (var folder in new[] { overrides.Folder!, "themes/" + EmbeddedTheme.Name, overrides.Own })
            if (path.StartsWith(folder + "/", StringComparison.Ordinal)) return path[(folder.Length + 1)..].TrimEnd('/');
        return path.TrimEnd('/');
    }

    /// <summary>What the site changes; what could not be read is reported on standard error.</summary>
    private static ThemeOverrides Read(ParseResult parsed, Terminal terminal, ThemeMessages messages)
    {
        var root = BuildCommand.RootOf(parsed, terminal);
        var overrides = SiteTheme.List(root);
        PlainReport.Write(terminal.Error, new Report(overrides.Diagnostics, messages.Language, new SourceLines(root).Line));
        return overrides;
    }

    private static Task<int> Code(int code) => Task.FromResult(code);
}

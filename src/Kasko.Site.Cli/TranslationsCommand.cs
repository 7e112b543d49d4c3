using System.CommandLine;
using System.Text;
using Kasko.Site.Quoting;
using Kasko.Site.Reports;
using Kasko.Site.Translations;

namespace Kasko.Site.Cli;

/// <summary><c>kasko translations</c>: lists the state of each translation, and accepts one.</summary>
internal static class TranslationsCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        HelpName = "text|json",
        Description = "How the list is written (default: text).",
    }.AcceptOnlyFromAmong("text", "json");

    private static readonly Argument<string[]> Pages = new("PAGE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A page's file in either language, or its name without language, as in goals/services.",
    };

    public static Command Make()
    {
        var list = new Command("translations", "Lists how each translation stands to its original, the oldest status first.");
        list.Options.Add(Options.Site);
        list.Options.Add(Format);
        list.Options.Add(Options.Language);
        list.SetAction((parsed, token) => List(parsed, TerminalInvocation.TerminalOf(parsed)));
        var accept = new Command("accept", "Records that a page's translation says what its original says now.");
        accept.Arguments.Add(Pages);
        accept.Options.Add(Options.Site);
        accept.Options.Add(Options.Language);
        accept.SetAction((parsed, token) => Accept(parsed, TerminalInvocation.TerminalOf(parsed)));
        list.Subcommands.Add(accept);
        return list;
    }

    private static async Task<int> List(ParseResult parsed, Terminal terminal)
    {
        var messages = new TranslationsMessages(Options.LanguageOf(parsed, terminal));
        var list = Read(parsed, terminal, messages);
        if (parsed.GetValue(Format) == "json")
        {
            using var bytes = new MemoryStream();
            TranslationsJson.Write(bytes, list.Entries);
            await terminal.Output.WriteAsync(Encoding.UTF8.GetString(bytes.ToArray())).ConfigureAwait(false);
        }
        else terminal.Print(messages.Table(list.Entries));
        return list.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.ContentIsWrong;
    }

    private static async Task<int> Accept(ParseResult parsed, Terminal terminal)
    {
        var messages = new TranslationsMessages(Options.LanguageOf(parsed, terminal));
        var root = BuildCommand.RootOf(parsed, terminal);
        var list = Read(parsed, terminal, messages);
        var accepted = SiteTranslations.Accept(root, list, (parsed.GetValue(Pages) ?? []).Select(page => FromSite(page, root, terminal)));
        foreach (var page in accepted)
        {
            var to = page.Outcome is Acceptance.Accepted or Acceptance.Unchanged ? terminal.Output : terminal.Error;
            await to.WriteLineAsync(PrintableText.Of(messages.Outcome(page))).ConfigureAwait(false);
        }

        if (accepted.Any(page => page.Outcome is Acceptance.Unknown)) return list.Diagnostics.IsEmpty ? ExitCode.WrongUsage : ExitCode.ContentIsWrong;
        if (accepted.Any(page => page.Outcome is Acceptance.NotWritten)) return ExitCode.FolderRefused;
        return accepted.All(page => page.Outcome is Acceptance.Accepted or Acceptance.Unchanged) ? ExitCode.Done : ExitCode.ContentIsWrong;
    }

    /// <summary>The translations; what could not be read is reported on standard error.</summary>
    private static TranslationList Read(ParseResult parsed, Terminal terminal, TranslationsMessages messages)
    {
        var root = BuildCommand.RootOf(parsed, terminal);
        var list = SiteTranslations.List(root, terminal.Clock);
        PlainReport.Write(terminal.Error, new Report(list.Diagnostics, messages.Language, new SourceLines(root).Line));
        return list;
    }

    /// <summary>The path of an existing file, relative to the site's folder; any other name unchanged.</summary>
    private static string FromSite(string page, string root, Terminal terminal)
    {
        var path = Path.GetFullPath(page, terminal.CurrentFolder);
        return File.Exists(path) && path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(root, path).Replace('\\', '/')
            : page;
    }
}

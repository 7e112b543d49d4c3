using System.CommandLine;
using Kasko.Site.Authoring;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko new</c>: makes the files of a page, a piece of news, a measure or an action, in every language.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> PagePath = new("PATH") { Description = "The page's name in small letters, with its folder, as in goals/housing; projects/ is a folder's own page." };

    private static readonly Argument<string> Id = new("ID") { Description = "The measure's name in small letters, as in residents." };

    private static readonly Argument<string> ActionId = new("ID") { Description = "The action's name in small letters, as in new-pier." };

    private static readonly Argument<string[]> Titles = new("TITLE") { Arity = ArgumentArity.ZeroOrMore, Description = "Its title in each language, in the order of the site's languages; leave out what is not known." };

    private static readonly Argument<string[]> News = new("PATH|TITLE") { Arity = ArgumentArity.ZeroOrMore, Description = "Its name, as in new-pier, or its title; then the titles in the other languages (default: named by today's date)." };

    private static readonly Option<string> Benefit = new("--benefit") { HelpName = "ID", Description = "What the measure follows up: an id in content/benefits.yml." };

    public static Command Make()
    {
        var page = new Command("page", "Makes a page in every language. Its kind follows from its folder: a goal in goals/, a value in values/.") { PagePath, Titles };
        page.SetAction((parsed, token) => Run(parsed, "page", parsed.GetValue(PagePath)!, Titles, NewContent.Page));
        var measure = new Command("measure", "Makes a measure, with its texts in every language.") { Id, Titles, Benefit };
        measure.SetAction((parsed, token) => Run(parsed, "measure", parsed.GetValue(Id)!, Titles, NewContent.Measure));
        var action = new Command("action", "Makes an action, with its texts in every language.") { ActionId, Titles };
        action.SetAction((parsed, token) => Run(parsed, "action", parsed.GetValue(ActionId)!, Titles, NewContent.Action));
        var news = new Command("news", "Makes a piece of news of today in every language.") { News };
        news.SetAction((parsed, token) => Run(parsed, "news", "", News, NewContent.News));

        var command = new Command("new", "Makes new files in every language of the site, to be filled in.") { page, measure, action, news };
        foreach (var each in command.Subcommands)
        {
            each.Options.Add(Options.Site);
            each.Options.Add(Options.Language);
        }

        command.Subcommands.Add(NewSiteCommand.Make());
        return command;
    }

    private static Task<int> Run(ParseResult parsed, string what, string name, Argument<string[]> titles, Func<NewContentRequest, NewContentResult> make)
    {
        var terminal = TerminalInvocation.TerminalOf(parsed);
        var messages = new NewMessages(Options.LanguageOf(parsed, terminal), what);
        var root = BuildCommand.RootOf(parsed, terminal);
        var given = parsed.GetValue(titles) ?? [];
        if (name.Length == 0 && given.Length > 0) (name, given) = (given[0], given[1..]);
        var result = make(new NewContentRequest(root, name, [.. given], terminal.Clock, parsed.GetValue(Benefit)));
        PlainReport.Write(terminal.Error, new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line));
        if (result.Refusal is { } refusal)
        {
            terminal.PrintError(messages.Refused(refusal));
            return Task.FromResult(refusal.Reason is RefusalReason.NotWritten ? ExitCode.FolderRefused : ExitCode.WrongUsage);
        }

        if (!result.Diagnostics.IsEmpty) return Task.FromResult(ExitCode.ContentIsWrong);
        terminal.Print(messages.Made(result.Files, result.AreDrafts));
        return Task.FromResult(ExitCode.Done);
    }
}

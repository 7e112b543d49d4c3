using System.Collections.Immutable;
using System.CommandLine;
using Kasko.Site.Authoring;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko new site</c>: makes a small whole site for a town.</summary>
internal static class NewSiteCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to make, as in our-strategy; it may exist and be empty." };

    private static readonly Option<string> Languages = new("--languages") { HelpName = "sv,fi", Description = "The site's languages, the original's first (default: those of --name, else sv,fi)." };

    private static readonly Option<string[]> Name = Texts("--name", "What the town is called: --name sv=Lillvik --name fi=Pikkulahti.");

    private static readonly Option<string[]> Form = new("--form") { HelpName = "LANGUAGE.FORM=TEXT", Description = "A form of the name (genitive, in, from, to or official): --form fi.genitive=Pikkulahden (default: guessed)." };

    private static readonly Option<string[]> Title = Texts("--title", "The site's title (default: the town's strategy).");

    private static readonly Option<string[]> Slogan = Texts("--slogan", "The strategy's slogan.");

    private static readonly Option<string[]> Colour = new("--colour") { HelpName = "NAME=LIGHT,DARK", Description = "A colour of the theme for light and for dark screens: --colour night=#0b2e26,#08201b." };

    private static readonly Option<string> From = Options.ForPath("--from", "FILE.md", "A whole strategy in Markdown, in the first language: it is divided into pages, goals, values and the follow-up.");

    public static Command Make()
    {
        var command = new Command("site", "Makes a small whole site, with the editors' guide and workflows.") { Folder, Name, Languages, Form, Title, Slogan, Colour, From };
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.Language);
        command.SetAction((parsed, token) => Task.FromResult(Run(parsed)));
        return command;
    }

    private static Option<string[]> Texts(string name, string description) => new(name) { HelpName = "LANGUAGE=TEXT", Description = description };

    private static int Run(ParseResult parsed)
    {
        var terminal = TerminalInvocation.TerminalOf(parsed);
        var given = parsed.GetValue(Folder)!;
        var messages = new NewSiteMessages(Options.LanguageOf(parsed, terminal), given);
        var (town, fault) = GivenTown.Read(
            parsed.GetValue(Languages), parsed.GetValue(Name) ?? [], parsed.GetValue(Form) ?? [], parsed.GetValue(Title) ?? [], parsed.GetValue(Slogan) ?? []);
        if (fault is not null) return Wrong(messages.Misread(fault));
        if (town.IsEmpty) return Wrong(messages.NoName);
        if (Colours(parsed.GetValue(Colour) ?? []) is not { } colours) return Wrong(messages.NoColour);

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, terminal.CurrentFolder));
        var result = NewSite.Make(new NewSiteRequest(folder, town, parsed.GetValue(Options.BaseUrl), colours, terminal.Clock)
        {
            Document = parsed.GetValue(From) is { } document ? Path.GetFullPath(document, terminal.CurrentFolder) : null,
        });
        PlainReport.Write(terminal.Error, new Report(result.Diagnostics, messages.Language, (_, _) => null));
        if (!result.Diagnostics.IsEmpty) return Wrong(messages.NothingWritten);
        if (result.Refusal is { } refusal)
        {
            terminal.PrintError(messages.Refused(refusal));
            return refusal.Reason is RefusalReason.NoDocument ? ExitCode.WrongUsage : ExitCode.FolderRefused;
        }

        terminal.Print(messages.Made(result));
        if (parsed.GetValue(From) is { } from) terminal.Print(messages.Notes(result.Notes, from));
        if (result.Faults.IsEmpty) return ExitCode.Done;
        terminal.Print(messages.Faults);
        PlainReport.Write(terminal.Output, new Report(result.Faults, messages.Language, new SourceLines(folder).Line));
        return ExitCode.Done;

        int Wrong(string message)
        {
            terminal.PrintError(message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>Null when one of them has another form.</summary>
    private static ImmutableArray<(string Name, string Light, string Dark)>? Colours(string[] given)
    {
        var colours = ImmutableArray.CreateBuilder<(string, string, string)>();
        foreach (var colour in given)
        {
            if (colour.Split('=', ',') is not [{ Length: > 0 } name, { Length: > 0 } light, { Length: > 0 } dark]) return null;
            colours.Add((name.Trim(), light.Trim(), dark.Trim()));
        }

        return colours.ToImmutable();
    }
}

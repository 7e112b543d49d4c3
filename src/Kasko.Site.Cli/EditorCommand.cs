using System.CommandLine;
using Kasko.Site.Diagnostics;
using Kasko.Site.Editing;
using Kasko.Site.Editing.Forms;
using Kasko.Site.Editing.Packages;
using Kasko.Site.Network;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko editor</c>: writes a folder with a page of forms, on which the site is edited in a browser.</summary>
internal static class EditorCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write the page to, as in editor." };

    private static readonly Option<string> Script = Options.ForPath("--script", "FILE", $"The editing program, as 'npm pack' writes it ({EditorPackage.Program.ArchiveName}), instead of fetching it.");

    private static readonly Option<Uri?> Registry = ForAddress("--registry", "The registry of npm packages to fetch from (default: the one that npm on this computer uses).");

    private static readonly Option<string> Service = new Option<string>("--service")
    {
        HelpName = "gitlab|gitea|github",
        Description = "The service that keeps the repository (default: none; the page then edits a folder on the editor's own computer).",
    }.AcceptOnlyFromAmong([.. RepositoryServices.Keys.All]);

    private static readonly Option<string> Name = new("--repository") { HelpName = "OWNER/NAME", Description = "The repository, as in town/strategy." };

    private static readonly Option<string> Branch = new("--branch") { HelpName = "NAME", Description = "The branch that is edited (default: the service's own choice)." };

    private static readonly Option<Uri?> Server = ForAddress("--server", "The town's own server of the service.");

    private static readonly Option<string> Application = new("--application-id") { HelpName = "ID", Description = "The id under which the service knows the page (default: editors sign in with a token of their own)." };

    public static Command Make()
    {
        var command = new Command("editor", "Writes a folder with a page of forms, on which the site is edited in a browser in both languages.");
        Folder.Validators.Add(result => Options.RefuseEmpty(result, "DIR"));
        command.Arguments.Add(Folder);
        foreach (var option in (Option[])[Options.Site, Script, Registry, Service, Name, Branch, Server, Application, Options.Language]) command.Options.Add(option);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new EditorMessages(Options.LanguageOf(parsed, terminal));
        var root = BuildCommand.RootOf(parsed, terminal);
        if (!Directory.Exists(root)) return Failed(terminal, messages.NoSite(root), ExitCode.ContentIsWrong);
        if (parsed.GetValue(Service) is { } service && parsed.GetValue(Name) is null) return Failed(terminal, messages.NoRepository(service), ExitCode.WrongUsage);
        if (parsed.GetValue(Name) is not null && parsed.GetValue(Service) is null) return Failed(terminal, messages.NoService, ExitCode.WrongUsage);

        var diagnostics = new DiagnosticList();
        var page = EditorFolder.Page(root, RepositoryFolder.Of(root), RepositoryOf(parsed, root), terminal.Clock, diagnostics);
        // A page that cannot be read has no form.
        PlainReport.Write(terminal.Error, new Report([.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)], messages.Language, new SourceLines(root).Line));
        if (page is null) return ExitCode.ContentIsWrong;

        var given = parsed.GetValue(Folder)!;
        var folder = Path.GetFullPath(given, terminal.CurrentFolder);
        // Before anything is fetched.
        if (EditorFolder.Refusal(folder) is { } refusal) return Refused(terminal, messages, given, refusal);
        var packages = await Packages(parsed, terminal, folder, page.Address, token).ConfigureAwait(false);
        if (packages.Outcome is not PackagesOutcome.Taken) return Failed(terminal, messages.NotTaken(packages), ExitCode.ContentIsWrong);

        var outcome = EditorFolder.Write(folder, [.. page.Files, .. packages.Files]);
        if (outcome is not EditorOutcome.Written) return Refused(terminal, messages, given, outcome);
        if (!packages.HasIcons) terminal.PrintError(messages.WithoutIcons);
        terminal.Print(messages.Written(given) + "\n");
        return ExitCode.Done;
    }

    private static async Task<TakenPackages> Packages(ParseResult parsed, Terminal terminal, string folder, Uri site, CancellationToken token)
    {
        if (parsed.GetValue(Script) is null && parsed.GetValue(Registry) is null && EditorFolder.HasProgram(folder)) return new TakenPackages(PackagesOutcome.Taken, folder, []);
        if (parsed.GetValue(Script) is { } script) return EditorPackages.FromFiles(Path.GetFullPath(script, terminal.CurrentFolder));
        using var http = OutboundHttp.CreateClient();
        return await EditorPackages.FromRegistry(http, terminal.Clock, parsed.GetValue(Registry), site, terminal.Variable, token).ConfigureAwait(false);
    }

    private static Repository RepositoryOf(ParseResult parsed, string root) => parsed.GetValue(Service) is { } service
        ? new Repository(RepositoryServices.Keys.Find(service), parsed.GetValue(Name)!, parsed.GetValue(Branch), parsed.GetValue(Server), parsed.GetValue(Application))
        : new Repository(Service: null, Path.GetFileName(root));

    private static Option<Uri?> ForAddress(string name, string description) => new(name)
    {
        HelpName = "URL",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0) return address;
            result.AddError($"'{text}' is no web address. Write for example {name} https://git.lillvik.example/");
            return null;
        },
    };

    private static int Refused(Terminal terminal, EditorMessages messages, string folder, EditorOutcome outcome) =>
        Failed(terminal, outcome is EditorOutcome.OtherFiles ? messages.OtherFiles(folder) : messages.NotWritten(folder), ExitCode.FolderRefused);

    private static int Failed(Terminal terminal, string message, int code)
    {
        terminal.PrintError(message);
        return code;
    }
}

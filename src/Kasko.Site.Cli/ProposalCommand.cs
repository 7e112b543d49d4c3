using System.CommandLine;
using Kasko.Site.Build;
using Kasko.Site.Network;
using Kasko.Site.Proposals;
using Kasko.Site.Reports;
using Kasko.Site.Verify;

namespace Kasko.Site.Cli;

/// <summary><c>kasko proposal</c>: checks a proposed change, and prints the comment on it as Markdown.</summary>
internal static class ProposalCommand
{
    private static readonly Option<Uri?> Edit = new("--edit")
    {
        HelpName = "URL",
        Description = "What opens a file of the proposal for editing, when its path is appended.",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return address;
            result.AddError($"'{result.Tokens[0].Value}' is no web address. Write for example --edit https://github.com/TOWN/SITE/edit/BRANCH/");
            return null;
        },
    };

    public static Command Make()
    {
        var command = new Command("proposal", "Checks a proposed change as 'check' does, and prints a comment on it in Swedish and Finnish, as Markdown.");
        command.Options.Add(Options.Before);
        command.Options.Add(Edit);
        command.Options.Add(Options.Live);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.AsOf);
        ReportOutput.AddTo(command);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        if (BuildCommand.AsOf(parsed, terminal) is not { } date || BuildCommand.IsBeforeMissing(parsed, terminal, messages)) return ExitCode.WrongUsage;

        var root = BuildCommand.RootOf(parsed, terminal);
        var request = BuildCommand.WithoutOutput(parsed, terminal, root, date.Given) with { ReadsContents = true };
        using var http = parsed.GetValue(Options.Live) ? OutboundHttp.CreateClient() : null;
        var after = await SiteBuilder.Build(request with { LiveSite = http is null ? null : new LiveSiteRequest(http) }, token).ConfigureAwait(false);
        var before = await BuildCommand.Before(parsed, terminal, date.Given, token).ConfigureAwait(false);

        var proposal = Proposal.Of(before, after);
        ReportOutput.Write(parsed, terminal, new Report([.. proposal.Problems.Concat(proposal.Lost)], messages.Language, new SourceLines(root).Line), root);
        await terminal.Output.WriteAsync(new ProposalComment(proposal, parsed.GetValue(Edit), RepositoryFolder.Of(root)).Write()).ConfigureAwait(false);
        return proposal.HasErrors ? ExitCode.ContentIsWrong : ExitCode.Done;
    }
}

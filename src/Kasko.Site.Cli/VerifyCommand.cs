using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kasko.Site.Model;
using Kasko.Site.Reports;
using Kasko.Site.Verify;

namespace Kasko.Site.Cli;

/// <summary><c>kasko verify</c>: compares a folder, or the site at an address, with the record of what was published.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string?> Place = new("DIR-OR-URL")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A folder, or the address the site is served at (default: the published folder).",
        Validators = { Validate },
    };

    private static readonly Option<TimeSpan?> MaxAge = new("--max-age")
    {
        HelpName = "TIME",
        Description = "Also fail when the site was last built longer ago, as in 2d or 36h: builds have stopped. Needs no record.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text.Length is > 1 and < 6 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (text[^1] == 'd') return TimeSpan.FromDays(number);
                if (text[^1] == 'h') return TimeSpan.FromHours(number);
            }

            result.AddError($"'{text}' is no number of days or hours. Write for example --max-age 2d or --max-age 36h");
            return null;
        },
    };

    public static Command Make()
    {
        var command = new Command("verify", "Finds what differs between what was published and what is there.");
        command.Arguments.Add(Place);
        command.Options.Add(Options.Site);
        command.Options.Add(Options.Output);
        command.Options.Add(MaxAge);
        ReportOutput.AddTo(command);
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), token));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        var root = BuildCommand.RootOf(parsed, terminal);
        var output = BuildCommand.OutputOf(parsed, terminal, root);
        try
        {
            var place = parsed.GetValue(Place);
            var age = parsed.GetValue(MaxAge) is { } most ? await Age(place, output, most, terminal, token).ConfigureAwait(false) : null;
            // Anyone can ask for the age; only the machine that builds has a record.
            var result = age is not null && !Verification.HasRecord(output) ? null : await Verify(place, output, terminal, token).ConfigureAwait(false);
            var report = new Report([.. (result?.Diagnostics ?? []).Concat(age?.Diagnostics ?? []).Distinct().Order()], messages.Language, (_, _) => null);
            ReportOutput.Write(parsed, terminal, report, root);
            if (age?.Built is { } built) terminal.Print(messages.Built(built));
            if (result is not null || report.Errors > 0) terminal.Print(messages.Verified(result?.Files ?? 0, report));
            return report.Errors + report.Warnings > 0 ? ExitCode.ContentIsWrong : ExitCode.Done;
        }
        catch (Exception failure) when (failure is (IOException or UnauthorizedAccessException) and not LostOutputException)
        {
            terminal.PrintError(messages.NotReadable(output));
            return ExitCode.FolderRefused;
        }
    }

    private static async Task<VerificationResult> Verify(string? place, string output, Terminal terminal, CancellationToken token)
    {
        if (AddressOf(place) is not { } address)
            return place is null ? Verification.OfFolder(output) : Verification.OfFolder(Path.GetFullPath(place, terminal.CurrentFolder), output);
        using var http = Verification.CreateClient();
        return await Verification.OfAddress(address, output, http, terminal.Clock, token).ConfigureAwait(false);
    }

    private static async Task<SiteAge> Age(string? place, string output, TimeSpan most, Terminal terminal, CancellationToken token)
    {
        if (AddressOf(place) is not { } address)
            return SiteAge.OfFolder(place is null ? output : Path.GetFullPath(place, terminal.CurrentFolder), most, terminal.Clock);
        using var http = Verification.CreateClient();
        return await SiteAge.OfAddress(address, most, http, terminal.Clock, token).ConfigureAwait(false);
    }

    /// <summary>Null for a folder.</summary>
    private static Uri? AddressOf(string? place) => place is not null && IsAddress(place) ? new Uri(place) : null;

    private static bool IsAddress(string place) => place.Contains("://", StringComparison.Ordinal);

    private static void Validate(ArgumentResult result)
    {
        Options.RefuseEmpty(result, "DIR-OR-URL");
        if (result.Tokens is not [{ Value: var place }] || !IsAddress(place)) return;
        if (!Uri.TryCreate(place, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || WebAddress.HasControls(address))
            result.AddError($"'{place}' is no web address. Write for example kasko verify https://strategi.lillvik.example/");
        else if (address.UserInfo.Length > 0)
            result.AddError("The address contains a user name or a password. Remove it: it would stay in logs, and is not sent to the server.");
    }
}

using System.CommandLine;
using System.Globalization;
using Kasko.Site.Build;
using Kasko.Site.ExternalLinks;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Reports;
using Kasko.Site.Verify;

namespace Kasko.Site.Cli;

/// <summary><c>kasko build</c> and <c>kasko check</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Of the years that a site is built for, since 1970 (UTC).</summary>
    private static readonly long LastSecond = new DateTimeOffset(PlausibleYears.Last + 1, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public static void AddTo(Command command, bool isCheck)
    {
        command.Options.Add(Options.Site);
        if (!isCheck) command.Options.Add(Options.Output);
        if (isCheck) command.Options.Add(Options.External);
        if (isCheck) command.Options.Add(Options.Live);
        command.Options.Add(Options.BaseUrl);
        command.Options.Add(Options.AsOf);
        if (!isCheck) command.Options.Add(Options.Preview);
        if (!isCheck) command.Options.Add(Options.Before);
        if (!isCheck) command.Options.Add(Options.Purge);
        if (!isCheck) command.Options.Add(Options.Adopt);
        if (!isCheck) command.Options.Add(Options.Installed);
        ReportOutput.AddTo(command);
        command.Options.Add(Options.Report);
        command.Options.Add(Options.Strict);
        command.Options.Add(Options.Quiet);
        command.Validators.Add(result =>
        {
            if (!isCheck && result.GetValue(Options.Before) is not null && !result.GetValue(Options.Preview)) result.AddError("--before is for a preview. Write: kasko build --preview --before DIR");
        });
        command.SetAction((parsed, token) => Run(parsed, TerminalInvocation.TerminalOf(parsed), isCheck, token));
    }

    /// <summary>
    /// The published folder: the option's value, relative to the current folder, or else <c>public</c> in the site's folder, for a preview <c>preview</c>.
    /// </summary>
    public static string OutputOf(ParseResult parsed, Terminal terminal, string root) =>
        parsed.GetValue(Options.Output) is { } given ? Path.GetFullPath(given, terminal.CurrentFolder) : Path.Combine(root, parsed.GetValue(Options.Preview) ? "preview" : "public");

    public static string? InstalledOf(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(Options.Installed) is { } given ? Path.GetFullPath(given, terminal.CurrentFolder) : null;

    public static string RootOf(ParseResult parsed, Terminal terminal) =>
        Path.GetFullPath(parsed.GetValue(Options.Site) ?? ".", terminal.CurrentFolder);

    /// <summary>The user's home folder; null when missing. An empty or relative value is ignored.</summary>
    public static string? HomeOf(Terminal terminal) =>
        new[] { terminal.Variable("HOME"), terminal.Variable("USERPROFILE") }.FirstOrDefault(folder => folder is not null && Path.IsPathFullyQualified(folder));

    /// <summary>A build that writes nothing, for a command that needs what it would publish.</summary>
    public static BuildRequest WithoutOutput(ParseResult parsed, Terminal terminal, string root, DateOnly? asOf) =>
        new(root, OutputFolder: null, parsed.GetValue(Options.BaseUrl), asOf, terminal.Clock, HomeFolder: null, IsStrict: false);

    /// <summary>Whether the folder of the site without a proposed change is named and missing; that is then reported.</summary>
    public static bool IsBeforeMissing(ParseResult parsed, Terminal terminal, CommandMessages messages)
    {
        if (parsed.GetValue(Options.Before) is not { } folder || Directory.Exists(Path.GetFullPath(folder, terminal.CurrentFolder))) return false;
        terminal.PrintError(messages.NoSiteBefore(folder));
        return true;
    }

    /// <summary>A check of the site without a proposed change, with what its pages say; null when it is not given.</summary>
    public static async Task<BuildResult?> Before(ParseResult parsed, Terminal terminal, DateOnly? asOf, CancellationToken token) =>
        parsed.GetValue(Options.Before) is { } folder
            ? await SiteBuilder.Build(WithoutOutput(parsed, terminal, Path.GetFullPath(folder, terminal.CurrentFolder), asOf) with { ReadsContents = true }, token).ConfigureAwait(false)
            : null;

    private static async Task<int> Run(ParseResult parsed, Terminal terminal, bool isCheck, CancellationToken token)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        if (AsOf(parsed, terminal) is not { } date || (!isCheck && IsBeforeMissing(parsed, terminal, messages))) return ExitCode.WrongUsage;

        var file = parsed.GetValue(Options.Report) is { } name ? new ReportFile(name, terminal, messages) : null;
        if (file is not null && file.IsRefused()) return ExitCode.WrongUsage;
        var root = RootOf(parsed, terminal);
        var output = isCheck ? null : OutputOf(parsed, terminal, root);
        var started = terminal.Clock.GetTimestamp();
        var request = new BuildRequest(root, output, parsed.GetValue(Options.BaseUrl), date.Given, terminal.Clock, HomeOf(terminal), parsed.GetValue(Options.Strict))
        {
            IsPreview = !isCheck && parsed.GetValue(Options.Preview),
            IsPurge = !isCheck && parsed.GetValue(Options.Purge),
            IsAdoption = !isCheck && parsed.GetValue(Options.Adopt),
            InstalledFolder = isCheck ? null : InstalledOf(parsed, terminal),
        };
        if (request.IsPreview && await Before(parsed, terminal, date.Given, token).ConfigureAwait(false) is { Contents.IsEmpty: false } before)
            request = request with { ContentsBefore = before.Contents };
        using var http = isCheck && (parsed.GetValue(Options.External) || parsed.GetValue(Options.Live)) ? OutboundHttp.CreateClient() : null;
        var progress = ProgressLine.For(parsed, terminal, messages);
        if (isCheck) request = request with { PublishedFolder = OutputOf(parsed, terminal, root), LiveSite = http is not null && parsed.GetValue(Options.Live) ? new LiveSiteRequest(http) : null };
        if (http is not null && parsed.GetValue(Options.External)) request = request with { ExternalLinks = new ExternalLinkRequest(http, OutputOf(parsed, terminal, root), progress) };
        var result = await SiteBuilder.Build(request, token).ConfigureAwait(false);
        progress?.End();
        var elapsed = terminal.Clock.GetElapsedTime(started);

        var report = new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line);
        ReportOutput.Write(parsed, terminal, report, root);
        if (file is not null && !file.Write(to => JsonReport.Write(to, report))) return ExitCode.FolderRefused;
        if (!parsed.GetValue(Options.Quiet)) terminal.Print(messages.Summary(result, report, output, elapsed));
        return result.Outcome switch
        {
            BuildOutcome.Failed => ExitCode.ContentIsWrong,
            BuildOutcome.Refused => ExitCode.FolderRefused,
            _ => ExitCode.Done,
        };
    }

    /// <summary>
    /// The date given by option or by <c>SOURCE_DATE_EPOCH</c> (seconds since 1970, UTC); null, with a message, when the latter is not a number.
    /// </summary>
    public static (DateOnly? Given, bool IsGiven)? AsOf(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(Options.AsOf) is { } date) return (date, true);
        if (terminal.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch) return (null, false);
        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < LastSecond)
            return (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime), true);
        terminal.PrintError(new CommandMessages(Options.LanguageOf(parsed, terminal)).BadEpoch);
        return null;
    }
}

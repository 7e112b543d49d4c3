using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Publish;
using Kasko.Site.Rules.Translations;
using Kasko.Site.Statistics;
using Kasko.Site.Verify;

namespace Kasko.Site.Nightly;

/// <summary>How a nightly run ended, the worst first.</summary>
public enum NightlyOutcome
{
    /// <summary>The folder may not be published to, or a disk operation failed; the old site stays.</summary>
    FolderRefused,

    /// <summary>There are errors in the content; the old site stays.</summary>
    ContentIsWrong,

    /// <summary>The site is published, and a person should check something: figures, the published files, or the web server.</summary>
    NeedsAttention,

    Succeeded,
}

/// <summary>The result of a nightly run.</summary>
/// <param name="Started">In UTC.</param>
/// <param name="Figures">Null when no figures were downloaded.</param>
/// <param name="Verified">The state of the published folder afterwards; null when nothing has ever been published to it.</param>
public sealed record NightlyResult(
    DateTimeOffset Started, StatisticsResult? Figures, BuildResult Build, VerificationResult? Verified, NightlyTimes Times)
{
    /// <summary>Everything found in all steps, without duplicates.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } =
        [.. FigureProblems(Figures).Concat(Build.Diagnostics).Concat(Verified?.Diagnostics ?? []).Distinct().Order()];

    public NightlyOutcome Outcome => Build.Outcome switch
    {
        BuildOutcome.Failed => NightlyOutcome.ContentIsWrong,
        BuildOutcome.Refused => NightlyOutcome.FolderRefused,
        _ => NeedsAttention ? NightlyOutcome.NeedsAttention : NightlyOutcome.Succeeded,
    };

    /// <summary>Files of the site that the update wrote, for committing them to a repository; with forward slashes.</summary>
    public ImmutableArray<string> FilesWritten => [.. (Figures?.Updates ?? []).Select(update => update.File?.Path).OfType<string>()];

    public PageChanges Pages => Build.Report is { } report
        ? new PageChanges(PagesOf(report.Added), PagesOf(report.Changed), PagesOf(report.Removed))
        : new PageChanges([], [], []);

    /// <summary>What the build only warns about, although nobody may be there to read it: files of others, and a web server with old rules.</summary>
    private static readonly string[] ForAPerson = [RepairedFile.Rule.Id, ForeignFileKept.Rule.Id, WebServerOutdated.Rule.Id, GraceOver.Rule.Id];

    private bool NeedsAttention =>
        FigureProblems(Figures).Any() || Verified is { Diagnostics.IsEmpty: false } || Build.Diagnostics.Any(found => ForAPerson.Contains(found.Id));

    /// <summary>Without problems in the content, since the build reports those.</summary>
    private static IEnumerable<Diagnostic> FigureProblems(StatisticsResult? figures) =>
        (figures?.Updates ?? []).SelectMany(update => update.Diagnostics);

    private static ImmutableArray<string> PagesOf(ImmutableArray<string> paths) => [.. paths.Where(PublishRecord.IsPage)];
}

/// <summary>The paths of pages in the published folder.</summary>
public sealed record PageChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    public bool Any => Added.Length + Changed.Length + Removed.Length > 0;
}

/// <summary>The duration of each step.</summary>
/// <param name="Statistics">Zero when no figures were downloaded.</param>
/// <param name="Build">Including publishing.</param>
public sealed record NightlyTimes(TimeSpan Statistics, TimeSpan Build, TimeSpan Verify)
{
    public TimeSpan Total => Statistics + Build + Verify;
}

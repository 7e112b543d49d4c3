using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Publish;
using Kasko.Site.Statistics;
using Kasko.Site.Verify;

namespace Kasko.Site.Nightly;

/// <summary>How a nightly run ended, the worst first.</summary>
public enum NightlyOutcome
{
    /// <summary>The folder is not to be published to, or the disk failed; the old site stays.</summary>
    FolderRefused,

    /// <summary>Something in the content is wrong; the old site stays.</summary>
    ContentIsWrong,

    /// <summary>The site is published, and a person should look at something: figures, or the published files.</summary>
    NeedsAttention,

    Succeeded,
}

/// <summary>What happened in a nightly run.</summary>
/// <param name="Started">In UTC.</param>
/// <param name="Figures">Null where no figures were fetched.</param>
/// <param name="Verified">What the published folder was like afterwards; null where nothing has ever been published to it.</param>
public sealed record NightlyResult(
    DateTimeOffset Started, StatisticsResult? Figures, BuildResult Build, VerificationResult? Verified, NightlyTimes Times)
{
    /// <summary>Everything found in all steps, each thing once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } =
        [.. FigureProblems(Figures).Concat(Build.Diagnostics).Concat(Verified?.Diagnostics ?? []).Distinct().Order()];

    public NightlyOutcome Outcome => Build.Outcome switch
    {
        BuildOutcome.Failed => NightlyOutcome.ContentIsWrong,
        BuildOutcome.Refused => NightlyOutcome.FolderRefused,
        _ => FigureProblems(Figures).Any() || FileProblems.Any() ? NightlyOutcome.NeedsAttention : NightlyOutcome.Succeeded,
    };

    /// <summary>Files of the site that the update wrote and a repository may want to keep, with forward slashes.</summary>
    public ImmutableArray<string> FilesWritten => [.. (Figures?.Updates ?? []).Select(update => update.File?.Path).OfType<string>()];

    public PageChanges Pages => Build.Report is { } report
        ? new PageChanges(PagesOf(report.Added), PagesOf(report.Changed), PagesOf(report.Removed))
        : new PageChanges([], [], []);

    /// <summary>Published files that somebody else has changed.</summary>
    private IEnumerable<Diagnostic> FileProblems =>
        Build.Diagnostics.Where(found => found.Id == RepairedFile.Rule.Id).Concat(Verified?.Diagnostics ?? []);

    /// <summary>Without problems in the content, which the build reports.</summary>
    private static IEnumerable<Diagnostic> FigureProblems(StatisticsResult? figures) =>
        (figures?.Updates ?? []).SelectMany(update => update.Diagnostics);

    private static ImmutableArray<string> PagesOf(ImmutableArray<string> paths) => [.. paths.Where(PublishRecord.IsPage)];
}

/// <summary>The paths of pages in the published folder.</summary>
public sealed record PageChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    public bool Any => Added.Length + Changed.Length + Removed.Length > 0;
}

/// <summary>How long each step took.</summary>
/// <param name="Statistics">Zero where no figures were fetched.</param>
/// <param name="Build">Publishing included.</param>
public sealed record NightlyTimes(TimeSpan Statistics, TimeSpan Build, TimeSpan Verify)
{
    public TimeSpan Total => Statistics + Build + Verify;
}

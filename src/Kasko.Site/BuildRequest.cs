using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.External;
using Kasko.Site.Model;
using Kasko.Site.Publish;

namespace Kasko.Site;

/// <summary>What to build.</summary>
/// <param name="Root">The site's folder, absolute.</param>
/// <param name="Output">The folder to publish to, absolute; null to check only.</param>
/// <param name="BaseUrl">Stands in for the base URL in <c>site.yml</c>.</param>
/// <param name="AsOf">The build date; null for today in the site's time zone. Only rules about time read it.</param>
/// <param name="Home">The user's home folder, which is never published to; null where there is none.</param>
/// <param name="IsStrict">Whether a warning fails the build.</param>
public sealed record BuildRequest(string Root, string? Output, Uri? BaseUrl, DateOnly? AsOf, TimeProvider Clock, string? Home, bool IsStrict)
{
    /// <summary>How outside links are tried; null where they are not. A build that publishes never tries them.</summary>
    public OutsideRequest? Outside { get; init; }

    internal DateOnly BuildDate(TimeZoneInfo zone) =>
        AsOf ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), zone).DateTime);

    internal bool Fails(DiagnosticList diagnostics) => diagnostics.HasErrors || (IsStrict && diagnostics.HasWarnings);
}

public enum BuildOutcome
{
    /// <summary>The site is in place.</summary>
    Published,

    /// <summary>Nothing is wrong, and nothing was to be written.</summary>
    Checked,

    /// <summary>Something in the content is wrong; nothing was written.</summary>
    Failed,

    /// <summary>The folder is not to be published to, or the disk failed; the old site is as it was.</summary>
    Refused,
}

/// <param name="Pages">How many pages the site has.</param>
/// <param name="Report">What publishing did; null when nothing was published.</param>
public sealed record BuildResult(BuildOutcome Outcome, int Pages, PublishReport? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Nothing where the site could not be loaded.</summary>
    public StaleContent Stale { get; init; } = StaleContent.None;

    internal static BuildResult Published(int pages, PublishReport report, DiagnosticList diagnostics) =>
        new(BuildOutcome.Published, pages, report, diagnostics.ToSorted());

    internal static BuildResult Checked(int pages, DiagnosticList diagnostics) => new(BuildOutcome.Checked, pages, null, diagnostics.ToSorted());

    internal static BuildResult Failed(DiagnosticList diagnostics) => new(BuildOutcome.Failed, 0, null, diagnostics.ToSorted());

    internal static BuildResult Refused(DiagnosticList diagnostics) => new(BuildOutcome.Refused, 0, null, diagnostics.ToSorted());
}

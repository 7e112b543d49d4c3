using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.ExternalLinks;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Verify;

namespace Kasko.Site.Build;

/// <summary>What to build.</summary>
/// <param name="Root">The site's folder, absolute.</param>
/// <param name="OutputFolder">The folder to publish to, absolute; null to check only.</param>
/// <param name="BaseUrl">Replaces the base URL in <c>site.yml</c>.</param>
/// <param name="AsOf">The build date; null for today in the site's time zone. Only rules about dates use it.</param>
/// <param name="HomeFolder">The user's home folder, absolute, which is never published to; null when there is none.</param>
/// <param name="IsStrict">Whether a warning fails the build.</param>
public sealed record BuildRequest(
    string Root, string? OutputFolder, Uri? BaseUrl, DateOnly? AsOf, TimeProvider Clock, string? HomeFolder, bool IsStrict)
{
    /// <summary>How external links are checked; null when they are not. A build that publishes never checks them.</summary>
    public ExternalLinkRequest? ExternalLinks { get; init; }

    /// <summary>The date that the site is built for.</summary>
    /// <param name="zone">The town's.</param>
    internal DateOnly BuildDate(TimeZoneInfo zone) =>
        AsOf ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), zone).DateTime);

    /// <summary>The folder whose record says what was published before, absolute; for a check, which publishes to none.</summary>
    public string? PublishedFolder { get; init; }

    /// <summary>How to ask the published site which addresses it has; null for not asking. Only a check asks.</summary>
    public LiveSiteRequest? LiveSite { get; init; }

    /// <summary>Files that a check reads as if they were on the disk, to find out whether they may replace those that are.</summary>
    public ImmutableArray<Output> Candidates { get; init; } = [];

    /// <summary>What was read before from the files of the same folder; null when nothing was.</summary>
    public LoadedFiles? Loaded { get; init; }

    /// <summary>How many pages are rendered and checked at once; -1 for as many as there are processors.</summary>
    public int PagesAtOnce { get; init; } = -1;

    /// <summary>Told what is wrong in and between files as soon as it is known, long before all pages have been checked; null for nobody.</summary>
    public Action<ImmutableArray<Diagnostic>>? FoundInFiles { get; init; }

    /// <summary>Whether the pages are for reading from a disk, without a web server.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether what the site no longer has is deleted at once, also assets that pages still open in a browser use.</summary>
    public bool IsPurge { get; init; }

    /// <summary>Whether a folder that was published without a record, or whose record is lost, is taken over.</summary>
    public bool IsAdoption { get; init; }

    /// <summary>The folder of the web server's files that an administrator has installed, absolute; null when the server reads the published ones.</summary>
    public string? InstalledFolder { get; init; }

    /// <summary>Whether the result says what each page contains, so that two builds can be compared.</summary>
    public bool ReadsContents { get; init; }

    /// <summary>What the pages said before a proposed change: a preview gets a page that lists those that differ. Null for none.</summary>
    public ImmutableSortedDictionary<string, PageContent>? ContentsBefore { get; init; }

    /// <summary>The day by the clock, unless the date was given.</summary>
    internal DateOnly? ClockDate(TimeZoneInfo zone) => AsOf is null ? BuildDate(zone) : null;

    /// <summary>Whether nothing is published: the build checks a proposed change, whose author can still fix it.</summary>
    internal bool IsCheck => OutputFolder is null;

    /// <summary>Whether the diagnostics so far prevent publishing.</summary>
    internal bool FailsBy(DiagnosticList diagnostics) => diagnostics.HasErrors || (IsStrict && diagnostics.HasWarnings);
}

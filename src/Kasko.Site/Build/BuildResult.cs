using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Publish;

namespace Kasko.Site.Build;

public enum BuildOutcome
{
    /// <summary>The site is in place.</summary>
    Published,

    /// <summary>There are no errors, and nothing was to be written.</summary>
    Checked,

    /// <summary>There are errors in the content; nothing was written.</summary>
    Failed,

    /// <summary>The folder may not be published to, or a disk operation failed; the old site is unchanged.</summary>
    Refused,
}

/// <param name="Pages">The number of pages of the site; 0 when nothing was published or checked.</param>
/// <param name="Report">What publishing did; null when nothing was published.</param>
public sealed record BuildResult(BuildOutcome Outcome, int Pages, PublishReport? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Empty when the site could not be loaded.</summary>
    public StaleContent Stale { get; init; } = StaleContent.None;

    /// <summary>What is missing in each language, in the site's order; empty when the site could not be loaded.</summary>
    public ImmutableArray<LanguageCoverage> Languages { get; init; } = [];

    /// <summary>When the request asks for them: what each page says, by the page's path.</summary>
    public ImmutableSortedDictionary<string, PageContent> Contents { get; init; } = ImmutableSortedDictionary.Create<string, PageContent>(StringComparer.Ordinal);

    /// <summary>The configuration files for the site's hosts; empty when the site could not be loaded.</summary>
    public ImmutableArray<Output> HostFiles { get; init; } = [];

    /// <summary>The pages with the whole strategy; empty when the site has none or could not be loaded.</summary>
    public ImmutableArray<StrategyPage> StrategyPages { get; init; } = [];

    /// <summary>What the measures' own pages say; empty when the site could not be loaded.</summary>
    public ImmutableArray<MeasureFinding> Findings { get; init; } = [];

    internal static BuildResult Published(int pages, PublishReport report, DiagnosticList diagnostics) =>
        new(BuildOutcome.Published, pages, report, diagnostics.ToSorted());

    internal static BuildResult Checked(int pages, DiagnosticList diagnostics) => new(BuildOutcome.Checked, pages, null, diagnostics.ToSorted());

    internal static BuildResult Failed(DiagnosticList diagnostics) => new(BuildOutcome.Failed, 0, null, diagnostics.ToSorted());

    internal static BuildResult Refused(Diagnostic reason) => new(BuildOutcome.Refused, 0, null, [reason]);

    internal static BuildResult Refused(DiagnosticList diagnostics) => new(BuildOutcome.Refused, 0, null, diagnostics.ToSorted());
}

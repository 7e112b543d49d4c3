using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Build;

/// <summary>Where a build's files go: to a folder, all of them or none; or nowhere when the build only checks.</summary>
internal sealed class BuildOutput : IAsyncDisposable
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    private readonly BuildRequest _request;
    private readonly DiagnosticList _diagnostics;
    private readonly Staging? _staging;

    private BuildOutput(BuildRequest request, DiagnosticList diagnostics, Staging? staging, bool isRefused)
    {
        (_request, _diagnostics, _staging, IsRefused) = (request, diagnostics, staging, isRefused);
    }

    /// <summary>Whether the folder cannot be published to; the reason is among the diagnostics.</summary>
    public bool IsRefused { get; }

    /// <summary>
    /// Opens the folder. When errors have already been found, it is not opened; the pages are still rendered and
    /// checked, so that all problems are reported at once.
    /// </summary>
    /// <param name="clockDate">Today by the clock; null when the date was given.</param>
    public static async Task<BuildOutput> Open(BuildRequest request, DateOnly? clockDate, DiagnosticList diagnostics, CancellationToken token)
    {
        if (request.OutputFolder is not { } folder || request.FailsBy(diagnostics)) return new BuildOutput(request, diagnostics, staging: null, isRefused: false);
        var opening = await Publisher.Open(new PublishTarget(request.Root, folder, request.HomeFolder) { ClockDate = clockDate, IsPurge = request.IsPurge, IsAdoption = request.IsAdoption }, LockWait, token).ConfigureAwait(false);
        diagnostics.AddRange(opening.Diagnostics);
        return new BuildOutput(request, diagnostics, opening.Staging, isRefused: opening.Staging is null);
    }

    /// <summary>Says that the clock is behind that of the last build; null when it is not, or when the date was given.</summary>
    public static Diagnostic? ClockFault(BuildRequest request, DateOnly? clockDate) =>
        request.OutputFolder is { } folder && clockDate is { } today && PublishedBefore.LastBuild(folder) is { } last && today < last
            ? ClockBehind.At(new PublishTarget(request.Root, folder).At(), today, last)
            : null;

    /// <summary>Names the addresses that are meant to be gone, by the files that were published there.</summary>
    public void AcceptGone(IEnumerable<string> paths) => _staging?.AcceptGone(paths);

    /// <summary>Whether files are published, so that producing them is worth the time.</summary>
    public bool TakesFiles => _staging is not null;

    /// <summary>Takes a file of the new site; thread-safe.</summary>
    public void Add(Output file) => _staging?.Add(file);

    /// <summary>Takes a file of the new site with its published compressed copies; false when they must be made and added. Thread-safe.</summary>
    public bool AddWithCopies(Output file) => _staging?.AddWithCopies(file) ?? true;

    /// <summary>Puts the new site in place when there are no errors, and returns the result of the build.</summary>
    /// <param name="pages">The number of pages of the site.</param>
    public BuildResult Commit(int pages, CancellationToken token)
    {
        try
        {
            if (_staging is not null) _diagnostics.AddRange(_staging.Validate());
            if (_request.FailsBy(_diagnostics)) return BuildResult.Failed(_diagnostics);
            if (_staging is null) return BuildResult.Checked(pages, _diagnostics);
            var report = _staging.Commit(token);
            _diagnostics.AddRange(report.Diagnostics);
            if (report.Published) PublishedTime.Set(_request.OutputFolder!, _request.Clock.GetUtcNow());
            if (report.Published && _request.InstalledFolder is null) _diagnostics.AddRange(Reloads(report));
            return report.Published ? BuildResult.Published(pages, report, _diagnostics) : BuildResult.Refused(_diagnostics);
        }
        catch (DiskFailureException failure)
        {
            _diagnostics.Add(failure.Diagnostic);
            return BuildResult.Refused(_diagnostics);
        }
    }

    /// <summary>The changed files that a web server reads only when it is reloaded.</summary>
    private IEnumerable<Diagnostic> Reloads(PublishReport report)
    {
        var target = new PublishTarget(_request.Root, _request.OutputFolder!);
        return report.Changed.Where(HostFilePath.IsIncluded).Select(path => WebServerOutdated.Reload(target.At(path), HostFilePath.HostOf(path)));
    }

    public ValueTask DisposeAsync() => _staging?.DisposeAsync() ?? ValueTask.CompletedTask;
}

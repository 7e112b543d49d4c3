using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Verify;
using Kasko.Site.Statistics;
using Kasko.Site.Verify;

namespace Kasko.Site.Nightly;

/// <summary>The nightly work of a site: download new figures, build, and verify what is published.</summary>
public static class NightlyRun
{
    /// <summary>
    /// When figures cannot be downloaded, the site is built with the old ones. When the build fails, the published site
    /// stays unchanged and is verified all the same.
    /// </summary>
    /// <param name="request">With an output folder.</param>
    /// <param name="sources">The HTTP client for the sources of official figures; null to download none.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled; the published site is unchanged.</exception>
    public static async Task<NightlyResult> Run(BuildRequest request, HttpClient? sources, CancellationToken token)
    {
        var clock = request.Clock;
        var target = new PublishTarget(request.Root, request.OutputFolder ?? throw new ArgumentException("A nightly run publishes to a folder.", nameof(request)));
        var started = clock.GetUtcNow();

        var begun = clock.GetTimestamp();
        var figures = sources is null ? null : await SiteStatistics.Update(new StatisticsRequest(request, []), sources, token).ConfigureAwait(false);
        var updated = clock.GetTimestamp();
        var build = await SiteBuilder.Build(request, token).ConfigureAwait(false);
        var built = clock.GetTimestamp();
        var verified = Verify(target, build.Outcome is BuildOutcome.Published);
        var times = new NightlyTimes(
            clock.GetElapsedTime(begun, updated), clock.GetElapsedTime(updated, built), clock.GetElapsedTime(built, clock.GetTimestamp()));
        return new NightlyResult(started, figures, build, verified, times);
    }

    /// <summary>Null when nothing was ever published. Foreign files are left out, because the build warns about them.</summary>
    private static VerificationResult? Verify(PublishTarget target, bool isPublished)
    {
        try
        {
            var result = Verification.OfFolder(target.OutputPath);
            return result.Files == 0 && !isPublished ? null : result with
            {
                Diagnostics = [.. result.Diagnostics.Where(found => found.Severity is Severity.Error).Select(found => found with { At = target.At(found.At.Path) })],
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return isPublished ? new VerificationResult(0, [PublishedNotReadable.At(target.At())]) : null;
        }
    }
}

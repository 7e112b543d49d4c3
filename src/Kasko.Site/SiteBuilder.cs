using System.Collections.Immutable;
using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Render;

namespace Kasko.Site;

/// <summary>Builds a site: the one place that knows every stage.</summary>
public static class SiteBuilder
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    /// <summary>Publishes the site, or leaves everything as it was and says why.</summary>
    public static async Task<BuildResult> Build(BuildRequest request, CancellationToken token)
    {
        var diagnostics = new DiagnosticList();
        if (Prepare(request, diagnostics) is not { } site) return BuildResult.Failed(diagnostics);

        var outputs = Render(site, diagnostics, token);
        if (request.Fails(diagnostics)) return BuildResult.Failed(diagnostics);
        return request.Output is { } output
            ? await Publish(site, outputs, new PublishTarget(request.Root, output), diagnostics, token).ConfigureAwait(false)
            : BuildResult.Checked(site.Pages.Length, diagnostics);
    }

    private static PreparedSite? Prepare(BuildRequest request, DiagnosticList diagnostics)
    {
        if (SiteLoader.Load(request.Root, diagnostics) is not { } source) return null;
        if (request.BaseUrl is { } address) source = source with { Settings = source.Settings with { BaseUrl = address } };
        var composed = SiteComposer.Compose(source, request.BuildDate(source.Settings.TimeZone), diagnostics);
        return new PreparedSite(source.Theme, composed);
    }

    private static ImmutableArray<Output> Render(PreparedSite site, DiagnosticList diagnostics, CancellationToken token)
    {
        var renderer = new PageRenderer(site.Theme, site.Composed.Assets, diagnostics);
        var pages = new Output?[site.Pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = token }, index =>
            pages[index] = renderer.Render(site.Pages[index], diagnostics, token));
        return [.. pages.OfType<Output>(), .. site.Composed.Assets.Values, .. site.Composed.Media, .. SiteIndexes.Of(site.Composed)];
    }

    private static async Task<BuildResult> Publish(
        PreparedSite site, ImmutableArray<Output> outputs, PublishTarget target, DiagnosticList diagnostics, CancellationToken token)
    {
        var opening = await Publisher.Open(target, LockWait, token).ConfigureAwait(false);
        diagnostics.AddRange(opening.Diagnostics);
        if (opening.Staging is not { } staging) return BuildResult.Refused(diagnostics);
        await using (staging.ConfigureAwait(false))
        {
            try
            {
                Parallel.ForEach(outputs, new ParallelOptions { CancellationToken = token }, staging.Add);
                var report = staging.Commit(token);
                diagnostics.AddRange(report.Diagnostics);
                return report.Published ? BuildResult.Published(site.Pages.Length, report, diagnostics) : BuildResult.Failed(diagnostics);
            }
            catch (DiskFailureException failure)
            {
                diagnostics.Add(failure.Diagnostic);
                return BuildResult.Refused(diagnostics);
            }
        }
    }

    private sealed record PreparedSite(Theme Theme, ComposedSite Composed)
    {
        public ImmutableArray<PageView> Pages => Composed.Pages;
    }
}

using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Render.OpenData;

namespace Kasko.Site;

/// <summary>Builds a site: the one place that knows every stage.</summary>
public static partial class SiteBuilder
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    /// <summary>Publishes the site, or leaves everything as it was and says why.</summary>
    public static async Task<BuildResult> Build(BuildRequest request, CancellationToken token)
    {
        var diagnostics = new DiagnosticList();
        if (Load(request, diagnostics) is not { } source) return BuildResult.Failed(diagnostics);
        var site = SiteComposer.Compose(source, request.BuildDate(source.Settings.TimeZone), OpenDataFiles.Of, diagnostics);
        var pages = new PageRun(source, site, request, diagnostics, token);

        // With something wrong already, the pages are still rendered and checked, so that all problems are told at once.
        var result = request.Output is { } output && !request.Fails(diagnostics)
            ? await Publish(pages, new PublishTarget(request.Root, output, request.Home)).ConfigureAwait(false)
            : await Check(pages).ConfigureAwait(false);
        return result with { Stale = site.Stale };
    }

    private static SiteSource? Load(BuildRequest request, DiagnosticList diagnostics)
    {
        if (SiteLoader.Load(request.Root, diagnostics) is not { } site) return null;
        diagnostics.DecideBy(new RuleDecisions(site.Settings.Rules, [.. site.Pages.SelectMany(page => page.FrontMatter.Allowed)]));
        return request.BaseUrl is { } address ? site with { Settings = site.Settings with { BaseUrl = address } } : site;
    }

    private static async Task<BuildResult> Check(PageRun pages)
    {
        pages.RenderAndCheck(stage: null);
        if (pages.Request is { Output: null, Outside: { } outside }) await pages.TryOutside(outside).ConfigureAwait(false);
        pages.Conclude();
        return pages.HasFailed ? BuildResult.Failed(pages.Diagnostics) : BuildResult.Checked(pages.Count, pages.Diagnostics);
    }

    private static async Task<BuildResult> Publish(PageRun pages, PublishTarget target)
    {
        var diagnostics = pages.Diagnostics;
        var opening = await Publisher.Open(target, LockWait, pages.Token).ConfigureAwait(false);
        diagnostics.AddRange(opening.Diagnostics);
        if (opening.Staging is not { } staging) return BuildResult.Refused(diagnostics);
        await using (staging.ConfigureAwait(false))
        {
            try
            {
                pages.RenderAndCheck(staging.Add);
                pages.Conclude();
                diagnostics.AddRange(staging.Judge());
                if (pages.HasFailed) return BuildResult.Failed(diagnostics);
                var report = staging.Commit(pages.Token);
                diagnostics.AddRange(report.Diagnostics);
                return report.Published ? BuildResult.Published(pages.Count, report, diagnostics) : BuildResult.Refused(diagnostics);
            }
            catch (DiskFailureException failure)
            {
                diagnostics.Add(failure.Diagnostic);
                return BuildResult.Refused(diagnostics);
            }
        }
    }
}

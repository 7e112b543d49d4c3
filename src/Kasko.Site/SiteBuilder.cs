using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Check;
using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.External;
using Kasko.Site.Languages;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Render;
using Kasko.Site.Render.Hosts;
using Kasko.Site.Render.OpenData;
using Kasko.Site.Render.Security;

namespace Kasko.Site;

/// <summary>Builds a site: the one place that knows every stage.</summary>
public static class SiteBuilder
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    /// <summary>Publishes the site, or leaves everything as it was and says why.</summary>
    public static async Task<BuildResult> Build(BuildRequest request, CancellationToken token)
    {
        var diagnostics = new DiagnosticList();
        if (SiteLoader.Load(request.Root, diagnostics) is not { } loaded) return BuildResult.Failed(diagnostics);
        diagnostics.DecideBy(new RuleDecisions(loaded.Settings.Rules, [.. loaded.Pages.SelectMany(page => page.FrontMatter.Allowed)]));
        var source = request.BaseUrl is { } address ? loaded with { Settings = loaded.Settings with { BaseUrl = address } } : loaded;
        var site = SiteComposer.Compose(source, request.BuildDate(source.Settings.TimeZone), OpenDataFiles.Of, diagnostics);
        var policy = new ContentPolicy(site.Files);
        var renderer = new PageRenderer(source.Theme, site.Assets, new Hyphenator(source.Settings.Hyphenation), policy, diagnostics);

        // With something wrong already, the pages are still rendered and checked, so that all problems are told at once.
        if (request.Output is null || request.Fails(diagnostics))
        {
            var pages = RenderAndCheck(site, policy, renderer, stage: null, diagnostics, token);
            if (request is { Output: null, Outside: { } outside }) diagnostics.AddRange(await TryOutside(site, pages, outside, request.Clock, token).ConfigureAwait(false));
            Conclude(site, pages, request, diagnostics);
            return request.Fails(diagnostics) ? BuildResult.Failed(diagnostics) : BuildResult.Checked(site.Pages.Length, diagnostics);
        }

        var target = new PublishTarget(request.Root, request.Output, request.Home);
        var opening = await Publisher.Open(target, LockWait, token).ConfigureAwait(false);
        diagnostics.AddRange(opening.Diagnostics);
        if (opening.Staging is not { } staging) return BuildResult.Refused(diagnostics);
        await using (staging.ConfigureAwait(false))
        {
            try
            {
                var pages = RenderAndCheck(site, policy, renderer, staging.Add, diagnostics, token);
                Conclude(site, pages, request, diagnostics);
                diagnostics.AddRange(staging.Judge());
                if (request.Fails(diagnostics)) return BuildResult.Failed(diagnostics);
                var report = staging.Commit(token);
                diagnostics.AddRange(report.Diagnostics);
                return report.Published ? BuildResult.Published(site.Pages.Length, report, diagnostics) : BuildResult.Refused(diagnostics);
            }
            catch (DiskFailureException failure)
            {
                diagnostics.Add(failure.Diagnostic);
                return BuildResult.Refused(diagnostics);
            }
        }
    }

    /// <summary>Each page on its own goes through Render and Check to its place in the new site, and is let go.</summary>
    private static ConcurrentBag<PageFacts> RenderAndCheck(
        ComposedSite site, ContentPolicy policy, PageRenderer renderer, Action<Output>? stage, DiagnosticList diagnostics, CancellationToken token)
    {
        var facts = new ConcurrentBag<PageFacts>();
        var styles = new ConcurrentBag<string>();
        var parallel = new ParallelOptions { CancellationToken = token };
        Parallel.ForEach(site.Pages, parallel, view =>
        {
            if (renderer.Render(view, diagnostics, token) is not { } page) return;
            var check = PageChecker.Check(page);
            diagnostics.AddShown(check.Diagnostics, view.Source);
            facts.Add(check.Facts);
            foreach (var style in InlineStyles.In(page.Html)) styles.Add(style);
            Stage(new Output(page.Path, Encoding.UTF8.GetBytes(page.Html)));
        });

        ImmutableArray<Output> files = [.. site.Files, .. SiteIndexes.Of(site), .. RedirectPages.Of(site, policy)];
        Parallel.ForEach(files, parallel, Stage);
        ImmutableArray<string> paths = [.. site.Pages.Select(page => page.Route.File), .. files.Select(file => file.Path)];
        foreach (var file in HostFiles.Of(site, policy, paths, styles)) stage?.Invoke(file);
        // Links to a page that failed to render, or shares another's address, would only repeat what is wrong with it.
        if (IsWhole(site, facts)) diagnostics.AddRange(SiteChecker.Check(facts, files.Select(file => file.Path), site.BaseUrl));
        return facts;

        void Stage(Output file)
        {
            if (stage is null) return;
            stage(file);
            if (!site.Settings.Hosting.ReadsPacked) return;
            foreach (var packed in PackedFiles.Of(file)) stage(packed);
        }
    }

    private static bool IsWhole(ComposedSite site, IEnumerable<PageFacts> pages) => pages.DistinctBy(page => page.Path).Count() == site.Pages.Length;

    private static Task<ImmutableArray<Diagnostic>> TryOutside(
        ComposedSite site, IEnumerable<PageFacts> pages, OutsideRequest request, TimeProvider clock, CancellationToken token)
    {
        // Whoever reads a page cannot follow the link to edit it, nor can we.
        var links = SiteChecker.Outside(pages, site.BaseUrl)
            .Where(link => site.Settings.EditUrl is not { } edit || !link.Address.AbsoluteUri.StartsWith(edit.AbsoluteUri, StringComparison.Ordinal))
            .Select(link => new OutsideLink(link.Address, link.At))
            .Distinct();
        return OutsideLinks.Try([.. links], site.Settings.AllowedOutside, request, OwnFolder.Beside(request.Output).OutsideLinks, site.BaseUrl, clock, token);
    }

    /// <summary>Tells of allowances that nothing needed, once everything that could need them has been looked at.</summary>
    private static void Conclude(ComposedSite site, IEnumerable<PageFacts> pages, BuildRequest request, DiagnosticList diagnostics)
    {
        if (!IsWhole(site, pages)) return;
        diagnostics.AddRange(diagnostics.Unneeded()
            .Where(allowance => !site.Unpublished.Contains(allowance.Page) && (request.Outside is not null || !ExternalRules.Ids.Contains(allowance.Id)))
            .Select(allowance => DecisionRules.Unneeded(allowance.At, allowance.Id)));
    }
}

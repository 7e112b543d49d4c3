using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Check;
using Kasko.Site.Diagnostics;
using Kasko.Site.External;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Render.Hosts;
using Kasko.Site.Render.Security;
using Kasko.Site.Render;
using Kasko.Site.Rules.Decisions;
using Kasko.Site.Rules.ExternalLinks;

namespace Kasko.Site;

public static partial class SiteBuilder
{
    /// <summary>Takes the pages from what was composed to what is published; what is wrong is added to the diagnostics.</summary>
    private sealed class PageRun(SiteSource source, ComposedSite site, BuildRequest request, DiagnosticList diagnostics, CancellationToken token)
    {
        private readonly ContentPolicy _policy = new(site.Files);
        private readonly ConcurrentBag<PageFacts> _facts = [];
        private readonly ConcurrentBag<string> _styles = [];

        /// <summary>Rules that find nothing until the links out of the site are tried.</summary>
        private static readonly string[] NeedsOutside = [OutsideLinkBroken.Rule.Id, OutsideLinkMoved.Rule.Id, OutsideLinkUnanswered.Rule.Id];

        public BuildRequest Request => request;

        public DiagnosticList Diagnostics => diagnostics;

        public CancellationToken Token => token;

        public int Count => site.Pages.Length;

        public bool HasFailed => request.Fails(diagnostics);

        /// <summary>Links to a page that failed to render, or shares another's address, would only repeat what is wrong with it.</summary>
        private bool IsWhole => _facts.DistinctBy(page => page.Path).Count() == Count;

        /// <summary>Each page on its own goes through Render and Check to its place in the new site, and is let go.</summary>
        public void RenderAndCheck(Action<Output>? stage)
        {
            var renderer = new PageRenderer(source.Theme, site.Assets, new Hyphenator(source.Settings.Hyphenation), _policy, diagnostics);
            var parallel = new ParallelOptions { CancellationToken = token };
            Parallel.ForEach(site.Pages, parallel, view =>
            {
                if (renderer.Render(view, diagnostics, token) is not { } page) return;
                Check(page, view.Source);
                Stage(new Output(page.Path, Encoding.UTF8.GetBytes(page.Html)));
            });

            ImmutableArray<Output> files = [.. site.Files, .. SiteIndexes.Of(site), .. RedirectPages.Of(site, _policy)];
            Parallel.ForEach(files, parallel, Stage);
            ImmutableArray<string> paths = [.. site.Pages.Select(page => page.Route.File), .. files.Select(file => file.Path)];
            foreach (var file in HostFiles.Of(site, _policy, paths, _styles)) stage?.Invoke(file);
            if (IsWhole) diagnostics.AddRange(SiteChecker.Check(_facts, files.Select(file => file.Path), site.BaseUrl));

            void Stage(Output file)
            {
                if (stage is null) return;
                stage(file);
                if (!site.Settings.Hosting.ReadsPacked) return;
                foreach (var packed in PackedFiles.Of(file)) stage(packed);
            }
        }

        /// <summary>Tries the links that lead out of the site.</summary>
        public async Task TryOutside(OutsideRequest outside)
        {
            // Whoever reads a page cannot follow the link to edit it, nor can we.
            var links = SiteChecker.Outside(_facts, site.BaseUrl)
                .Where(link => site.Settings.EditUrl is not { } edit || !link.Address.AbsoluteUri.StartsWith(edit.AbsoluteUri, StringComparison.Ordinal))
                .Select(link => new OutsideLink(link.Address, link.At))
                .Distinct();
            diagnostics.AddRange(await OutsideLinks.Try(
                [.. links], site.Settings.AllowedOutside, outside, OwnFolder.Beside(outside.Output).OutsideLinks, site.BaseUrl, request.Clock, token).ConfigureAwait(false));
        }

        /// <summary>Tells of allowances that nothing needed, once everything that could need them has been looked at.</summary>
        public void Conclude()
        {
            if (!IsWhole) return;
            diagnostics.AddRange(diagnostics.Unneeded()
                .Where(allowance => !site.Unpublished.Contains(allowance.Page) && (request.Outside is not null || !NeedsOutside.Contains(allowance.Id)))
                .Select(allowance => UnneededAllow.At(allowance.At, allowance.Id)));
        }

        private void Check(RenderedPage page, string? writtenIn)
        {
            var check = PageChecker.Check(page);
            diagnostics.AddShown(check.Diagnostics, writtenIn);
            _facts.Add(check.Facts);
            foreach (var style in InlineStyles.In(page.Html)) _styles.Add(style);
        }
    }
}

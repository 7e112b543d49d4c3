using Kasko.Site.Authoring;
using Kasko.Site.Compose;
using Kasko.Site.Compose.Validation;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Templates;

namespace Kasko.Site.Build;

/// <summary>Builds a site. <see cref="Build"/> is the program's table of contents; only this folder knows all stages.</summary>
public static class SiteBuilder
{
    /// <summary>Publishes the site, or changes nothing and reports why.</summary>
    public static async Task<BuildResult> Build(BuildRequest request, CancellationToken token)
    {
        var diagnostics = new DiagnosticList();

        // Load: read files into values, each with its place in the source.
        if (SiteLoader.Load(request.Root, request.BaseUrl, request.Clock, diagnostics, request.Loaded, request.Candidates) is not { } source) return BuildResult.Failed(diagnostics);

        token.ThrowIfCancellationRequested();

        // A clock that is behind would remove what has dates.
        var clockDate = request.ClockDate(source.Settings.TimeZone.Value);
        if (BuildOutput.ClockFault(request, clockDate) is { } fault) return BuildResult.Refused(fault);

        // Compose: give each page its address and what it needs to be shown, and validate what must agree between files. Templates are parsed meanwhile.
        var templates = Task.Run(() => new TemplateSet(source.Theme), token);
        var structure = new SiteStructure(source, request.BuildDate(source.Settings.TimeZone.Value));
        var composer = new SiteComposer(structure);
        var site = composer.Site();
        Parallel.Invoke(
            () => SiteValidator.Validate(structure, site, request.IsCheck, diagnostics),
            () => diagnostics.AddRange(UnwrittenTexts.In(structure.Today)));
        request.FoundInFiles?.Invoke(diagnostics.ToSorted());
        token.ThrowIfCancellationRequested();

        var output = await BuildOutput.Open(request, clockDate, diagnostics, token).ConfigureAwait(false);
        await using (output.ConfigureAwait(false))
        {
            if (output.IsRefused) return BuildResult.Refused(diagnostics) with { Stale = site.Stale };

            // Compose, render and check each page on its own, in parallel; then the checks across pages.
            var renderer = new PageRenderer(RenderContext.Of(source.Theme, site), await templates.ConfigureAwait(false), request.Clock);
            var pages = new PagePipeline(composer, site, renderer, output, request, diagnostics).Run(token);
            await new CrossPageStep(site, pages, request, diagnostics).Run(token).ConfigureAwait(false);

            // What was published before and is not any more.
            output.AcceptGone([.. FormerAddress.FilesOf(site.GoneOnPurpose), .. site.Ended]);
            await new FormerAddressStep(site, request, diagnostics).Run(token).ConfigureAwait(false);

            // The web server's files that an administrator has installed.
            new InstalledFilesStep(request, diagnostics).Run(pages.HostFiles);

            // Errors that dates in the content will cause later.
            new ComingDays(source, structure.BuildDate, renderer, diagnostics).Validate(site, token);

            // Publish: all files at once, or none.
            return output.Commit(site.Pages.Length, token) with { Stale = site.Stale, Languages = structure.Coverage, HostFiles = pages.HostFiles, Contents = pages.Contents, StrategyPages = site.StrategyPages, Findings = pages.Findings };
        }
    }
}

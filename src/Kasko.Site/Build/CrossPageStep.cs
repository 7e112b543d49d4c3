using Kasko.Site.Check;
using Kasko.Site.Diagnostics;
using Kasko.Site.ExternalLinks;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Decisions;
using Kasko.Site.Rules.ExternalLinks;

namespace Kasko.Site.Build;

/// <summary>What needs all pages: the checks across pages, external links, and allowances that nothing needed.</summary>
internal sealed class CrossPageStep(ComposedSite site, CheckedPages pages, BuildRequest request, DiagnosticList diagnostics)
{
    /// <summary>Rules that find nothing unless external links are checked.</summary>
    private static readonly string[] NeedExternalLinks = [OutsideLinkBroken.Rule.Id, OutsideLinkMoved.Rule.Id, OutsideLinkUnanswered.Rule.Id];

    /// <summary>When a page failed to render, or has the address of another, links to it are not reported: its own problem is.</summary>
    private readonly bool _isComplete = pages.Facts.DistinctBy(page => page.Path).Count() == site.Pages.Length;

    public async Task Run(CancellationToken token)
    {
        if (_isComplete) diagnostics.AddRange(CrossPageChecks.Check(pages.Facts, pages.FileSizes.Keys, site.BaseUrl));
        diagnostics.AddRange(PageWeights.Check(pages.Facts, pages.FileSizes, site.BaseUrl, site.Settings.Weights.Page.Value * 1_000L));
        if (request is { OutputFolder: null, ExternalLinks: { } external }) await CheckExternalLinks(external, token).ConfigureAwait(false);
        if (_isComplete) ReportUnneededAllowances();
    }

    private async Task CheckExternalLinks(ExternalLinkRequest external, CancellationToken token)
    {
        // Links that nobody can follow or edit are not checked.
        var links = CrossPageChecks.ExternalLinks(pages.Facts, site.BaseUrl)
            .Where(link => site.Settings.EditUrl.Value is not { } edit || !link.Address.AbsoluteUri.StartsWith(edit.AbsoluteUri, StringComparison.Ordinal))
            .Select(link => new ExternalLink(link.Address, link.At))
            .Distinct();
        diagnostics.AddRange(await ExternalLinkChecker.Check(
            [.. links], site.Settings.AllowedExternalLinks.Value, external, OwnFolder.Beside(external.Output).OutsideLinks, site.BaseUrl, request.Clock, token).ConfigureAwait(false));
    }

    /// <summary>Whether an allowance is needed is known only after everything has been checked.</summary>
    private void ReportUnneededAllowances() => diagnostics.AddRange(diagnostics.Unneeded()
        .Where(allowance => !site.Unpublished.Contains(allowance.Page) && (request.ExternalLinks is not null || !NeedExternalLinks.Contains(allowance.Id)))
        .Select(allowance => UnneededAllow.At(allowance.At, allowance.Id)));
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Publish;
using Kasko.Site.Verify;

namespace Kasko.Site.Build;

/// <summary>
/// For a check, which has no published folder before it: reports the addresses that would be gone, by the record of what
/// was published, or where there is none by the sitemap of the live site.
/// </summary>
internal sealed class FormerAddressStep(ComposedSite site, BuildRequest request, DiagnosticList diagnostics)
{
    public async Task Run(CancellationToken token)
    {
        if (!request.IsCheck) return;
        if (request.PublishedFolder is { } folder && PublishedBefore.Addresses(folder) is { } recorded)
        {
            var target = new PublishTarget(request.Root, folder);
            diagnostics.AddRange(AddressGone.At(target.At, site.LostOf(recorded)));
        }
        else if (request.LiveSite is { } asked)
        {
            var live = await LiveSitemap.Read(site.BaseUrl, asked, request.Clock, token).ConfigureAwait(false);
            diagnostics.AddRange(live.Diagnostics);
            diagnostics.AddRange(AddressGone.At(path => new SourceSpan(site.Settings.AddressOf(new Route(path))), site.LostOf(live.Pages)));
        }
    }
}

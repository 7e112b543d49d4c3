using System.Collections.Immutable;
using System.Xml;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.Verify;

namespace Kasko.Site.Verify;

/// <summary>How the live site is asked.</summary>
/// <param name="Http">Best one from <see cref="OutboundHttp.CreateClient"/>.</param>
public sealed record LiveSiteRequest(HttpClient Http);

/// <summary>The pages that the live site's <c>sitemap.xml</c> names (sitemaps.org 0.9).</summary>
/// <param name="Pages">Their files below the published folder.</param>
/// <param name="Diagnostics">Why the sitemap could not be read; empty when it could.</param>
internal sealed record LiveSitemap(ImmutableArray<string> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ServerPolicy Policy = new(
        new RateLimit(1, TimeSpan.FromSeconds(1)),
        new RetryPolicy(Retries: 1, BusyDelay: TimeSpan.FromSeconds(30), LongestDelay: TimeSpan.FromMinutes(2)),
        UnansweredLimit: 1,
        Redirects: 3);

    /// <param name="site">The site's address.</param>
    public static async Task<LiveSitemap> Read(Uri site, LiveSiteRequest request, TimeProvider clock, CancellationToken cancel)
    {
        var address = new Uri(site, "sitemap.xml");
        using var client = new RateLimitedClient(new HttpSender(request.Http, clock, site), clock, Policy);
        var response = await client.Send(new Request(address) { Accept = "application/xml" }, cancel).ConfigureAwait(false);
        if (response.Outcome is not RequestOutcome.Answered) return Unread(LiveSitemapUnread.Unanswered(At(address)));
        if (response.Status != 200) return Unread(LiveSitemapUnread.OfStatus(At(address), response.Status));
        return AddressesIn(response.Body) is { } addresses
            ? new LiveSitemap([.. addresses.Select(each => FileOf(each, site)).OfType<string>()], [])
            : Unread(LiveSitemapUnread.NoSitemap(At(address)));
    }

    private static SourceSpan At(Uri address) => new(address.AbsoluteUri);

    private static LiveSitemap Unread(Diagnostic reason) => new([], [reason]);

    /// <summary>Null when this is no sitemap.</summary>
    private static List<string>? AddressesIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(body.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            xml.MoveToContent();
            if (xml.LocalName != "urlset") return null;
            var addresses = new List<string>();
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "loc" }) addresses.Add(xml.ReadElementContentAsString().Trim());
            return addresses;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The file of an address below the site's; null when it lies elsewhere.</summary>
    private static string? FileOf(string address, Uri site)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var page) || !page.AbsoluteUri.StartsWith(site.AbsoluteUri, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(page.AbsolutePath[site.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? Route.OfFolder(path).File : path;
    }
}

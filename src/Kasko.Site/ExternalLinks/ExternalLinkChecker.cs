using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.ExternalLinks;

namespace Kasko.Site.ExternalLinks;

/// <summary>Checks external links: a few servers at a time, with a low rate for each.</summary>
public static class ExternalLinkChecker
{
    private const int HostsAtOnce = 4;

    /// <summary>
    /// The problems found, in no particular order. They are warnings at most, because other servers' faults are not the site's.
    /// </summary>
    /// <param name="allowed">Addresses and hosts that are not checked.</param>
    /// <param name="cacheFile">Keeps successful results from one run to the next.</param>
    /// <param name="site">The published site's address, so that servers can see who sends the requests.</param>
    public static async Task<ImmutableArray<Diagnostic>> Check(
        ImmutableArray<ExternalLink> links, AllowedExternalLinks allowed, ExternalLinkRequest request, string cacheFile, Uri site, TimeProvider clock, CancellationToken cancel)
    {
        ImmutableArray<ExternalLink> toCheck = [.. links.Where(link => !allowed.Includes(link.Page))];
        var cache = LinkCache.Read(cacheFile, clock.GetUtcNow());
        var results = new ConcurrentDictionary<Uri, LinkResult>();
        using var checker = new AddressChecker(new HttpSender(request.Http, clock, site), clock);

        var all = toCheck.Select(link => link.Page).Distinct().OrderBy(address => address.AbsoluteUri, StringComparer.Ordinal).ToList();
        var hosts = all.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancel }, async (host, token) =>
        {
            foreach (var address in host)
            {
                results[address] = cache.Find(address) ?? await checker.Check(address, token);
                request.Progress?.Report(new ExternalLinkProgress(results.Count, all.Count));
            }
        });

        cache.With(results, clock.GetUtcNow()).Write(cacheFile);
        return [.. toCheck.Select(link => Problem(link, results[link.Page])).OfType<Diagnostic>()];
    }

    private static Diagnostic? Problem(ExternalLink link, LinkResult result) => result switch
    {
        { Outcome: RequestOutcome.Unreachable or RequestOutcome.TimedOut } => OutsideLinkUnanswered.At(link.At, link.Address),
        { Outcome: RequestOutcome.NotTrusted } => OutsideLinkUnanswered.NotTrusted(link.At, link.Address),
        { IsBusy: true } => OutsideLinkUnanswered.RateLimited(link.At, link.Address),
        { Outcome: not RequestOutcome.Answered } => OutsideLinkBroken.RedirectLoop(link.At, link.Address),
        { IsGood: false } => OutsideLinkBroken.At(link.At, link.Address, result.Status),
        { MovedTo: { } to } => OutsideLinkMoved.At(link.At, link.Address, RemoteText.OneLine(to.AbsoluteUri)),
        _ => null,
    };
}

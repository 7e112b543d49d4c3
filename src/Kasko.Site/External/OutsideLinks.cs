using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.ExternalLinks;

namespace Kasko.Site.External;

/// <summary>Tries the links that lead out of the site: a few servers at a time, and each of them slowly.</summary>
public static class OutsideLinks
{
    private const int HostsAtOnce = 4;

    /// <summary>What is wrong, in no particular order. The servers' troubles are never more than warnings: they are not the site's.</summary>
    /// <param name="allowed">Addresses and hosts that are not to be tried.</param>
    /// <param name="cacheFile">Where good answers are remembered from one time to the next.</param>
    /// <param name="site">Where the site is published; servers are told who asks.</param>
    public static async Task<ImmutableArray<Diagnostic>> Try(
        ImmutableArray<OutsideLink> links, AllowedOutside allowed, OutsideRequest request, string cacheFile, Uri site, TimeProvider clock, CancellationToken cancel)
    {
        ImmutableArray<OutsideLink> tried = [.. links.Where(link => !allowed.Includes(link.Asked))];
        var cache = LinkCache.Read(cacheFile, clock.GetUtcNow());
        var answers = new ConcurrentDictionary<Uri, LinkAnswer>();
        using var visitor = new LinkVisitor(request.Http, clock, $"Kasko.Site (+{site.Scheme}://{site.IdnHost}/)");

        var all = tried.Select(link => link.Asked).Distinct().OrderBy(address => address.AbsoluteUri, StringComparer.Ordinal).ToList();
        var hosts = all.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancel }, async (host, token) =>
        {
            foreach (var address in host)
            {
                answers[address] = cache.Find(address) ?? await visitor.Visit(address, token);
                request.Progress?.Report(new OutsideProgress(answers.Count, all.Count));
            }
        });

        cache.With(answers, clock.GetUtcNow()).Write(cacheFile);
        return [.. tried.Select(link => Judge(link, answers[link.Asked])).OfType<Diagnostic>()];
    }

    private static Diagnostic? Judge(OutsideLink link, LinkAnswer answer) => answer switch
    {
        { End: CallEnd.Unreachable or CallEnd.TooSlow } => OutsideLinkUnanswered.At(link.At, link.Address),
        { IsBusy: true } => OutsideLinkUnanswered.RateLimited(link.At, link.Address),
        { End: not CallEnd.Answered } => OutsideLinkBroken.RedirectLoop(link.At, link.Address),
        { IsGood: false } => OutsideLinkBroken.At(link.At, link.Address, answer.Status),
        { MovedTo: { } to } => OutsideLinkMoved.At(link.At, link.Address, Remote.Plain(to.AbsoluteUri)),
        _ => null,
    };
}

using System.Collections.Concurrent;
using Kasko.Site.Network;

namespace Kasko.Site.ExternalLinks;

/// <summary>Checks whether an address exists, and whether it has moved.</summary>
internal sealed class AddressChecker(HttpSender sender, TimeProvider time) : IDisposable
{
    private const int BadRequest = 400;

    /// <summary>Redirects are followed by this class, since they may lead to another server.</summary>
    private static readonly ServerPolicy Policy = new(
        new RateLimit(1, TimeSpan.FromSeconds(1)),
        new RetryPolicy(Retries: 1, BusyDelay: TimeSpan.FromSeconds(30), LongestDelay: TimeSpan.FromMinutes(2)),
        UnansweredLimit: 1,
        Redirects: 0);

    private readonly ConcurrentDictionary<string, RateLimitedClient> _clients = new(StringComparer.OrdinalIgnoreCase);

    public async Task<LinkResult> Check(Uri address, CancellationToken cancel)
    {
        Uri? movedTo = null;
        var isForGood = true;
        for (var followed = 0; ; followed++)
        {
            var response = await Ask(address, cancel);
            if (response.Location is not { } location) return new LinkResult(response.Outcome, response.Status, movedTo);
            if (followed == HttpRedirect.Most || await HttpRedirect.Target(address, location, cancel) is not { } next) return new LinkResult(RequestOutcome.RefusedRedirect, response.Status);
            // The target of a temporary redirect may change.
            isForGood &= response.Status is 301 or 308;
            if (isForGood) movedTo = next;
            address = next;
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values) client.Dispose();
    }

    /// <summary>Some servers refuse HEAD, so after any failure the address is requested again with GET.</summary>
    private async Task<Response> Ask(Uri address, CancellationToken cancel)
    {
        var client = _clients.GetOrAdd(address.Authority, _ => new RateLimitedClient(sender, time, Policy));
        var response = await client.Send(Request.Head(address), cancel);
        return response is { Outcome: RequestOutcome.Answered, Status: >= BadRequest, IsBusy: false } ? await client.Send(Request.GetHeaders(address), cancel) : response;
    }
}

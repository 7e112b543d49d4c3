using System.Collections.Concurrent;
using Kasko.Site.Network;

namespace Kasko.Site.External;

/// <summary>Finds out whether there is anything at an address, and whether it has moved.</summary>
/// <param name="userAgent">Who asks.</param>
internal sealed class LinkVisitor(HttpClient http, TimeProvider time, string userAgent) : IDisposable
{
    private const int Redirects = 5;
    private const int BadRequest = 400;

    private readonly Caller _caller = new(http, time, userAgent);
    private readonly ConcurrentDictionary<string, PoliteHost> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public async Task<LinkAnswer> Visit(Uri address, CancellationToken cancel)
    {
        Uri? movedTo = null;
        var isForGood = true;
        for (var followed = 0; ; followed++)
        {
            var reply = await Ask(address, cancel);
            if (reply.Location is not { } location) return new LinkAnswer(reply.End, reply.Status, movedTo);
            var next = new Uri(address, location);
            if (followed == Redirects || next.Scheme is not ("http" or "https")) return new LinkAnswer(CallEnd.Elsewhere, reply.Status);
            // What comes after a passing redirect may be elsewhere tomorrow.
            isForGood &= reply.Status is 301 or 308;
            if (isForGood) movedTo = next;
            address = next;
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts.Values) host.Dispose();
    }

    /// <summary>Some servers refuse HEAD, so whatever looks wrong is asked for again as a reader would.</summary>
    private async Task<Reply> Ask(Uri address, CancellationToken cancel)
    {
        var host = _hosts.GetOrAdd(address.Authority, _ => new PoliteHost(_caller, time));
        var reply = await host.Ask(Call.Knock(address), cancel);
        return reply is { End: CallEnd.Answered, Status: >= BadRequest, IsBusy: false } ? await host.Ask(Call.Glance(address), cancel) : reply;
    }
}

using System.Net;

namespace Kasko.Site.Network;

/// <summary>Makes the HTTP client for servers that are not ours.</summary>
public static class OutboundHttp
{
    /// <summary>
    /// Follows no redirect by itself, since each is looked at first; keeps no cookies; its own time limit is off,
    /// since each request has one that covers the response's body too.
    /// </summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxConnectionsPerServer = 1,
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}

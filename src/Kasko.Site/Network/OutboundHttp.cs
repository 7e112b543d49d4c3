using System.Net;

namespace Kasko.Site.Network;

/// <summary>Creates the HTTP client for other people's servers.</summary>
public static class OutboundHttp
{
    /// <summary>
    /// Follows no redirect automatically, since each is checked first; keeps no cookies; has no time limit of its own,
    /// since each request has one that includes the response's body.
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

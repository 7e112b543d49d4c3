using System.Net;

namespace Kasko.Site.Network;

/// <summary>Creates the HTTP client for other people's servers.</summary>
public static class OutboundHttp
{
    /// <summary>
    /// Follows no redirect automatically, since each is checked first; keeps no cookies; has no time limit of its own,
    /// since each request has one that includes the response's body.
    /// </summary>
    /// <param name="connections">The maximum number of connections to one server.</param>
    public static HttpClient CreateClient(int connections = 1) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxConnectionsPerServer = connections,
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}

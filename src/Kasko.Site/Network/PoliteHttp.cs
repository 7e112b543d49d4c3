using System.Net;

namespace Kasko.Site.Network;

/// <summary>Makes the HTTP client that asks other people's servers.</summary>
public static class PoliteHttp
{
    /// <summary>
    /// Follows no redirect by itself, since each is looked at first; keeps no cookies; its own time limit is off,
    /// since each call has one that covers its body too.
    /// </summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
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

using System.Net;
using System.Net.Sockets;

namespace Kasko.Site.Network;

/// <summary>From where a server can be reached.</summary>
internal enum AddressScope
{
    /// <summary>From everywhere.</summary>
    Public,

    /// <summary>From its own network only, or from a data centre's machines (RFC 1918, 3927, 4193, 4291, 6598).</summary>
    Private,

    /// <summary>From its own machine only.</summary>
    Loopback,
}

/// <summary>
/// The scope of servers, so that a page on the web cannot make a link checker ask machines that only its network reaches.
/// </summary>
internal static class AddressScopes
{
    private static readonly IPNetwork[] PrivateNetworks =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    /// <summary>The narrowest scope of a server's addresses; public when its name is unknown, since then nothing is asked.</summary>
    public static async Task<AddressScope> Of(Uri server, CancellationToken cancel)
    {
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(server.IdnHost.Trim('[', ']'), cancel).ConfigureAwait(false);
            return addresses.Select(Of).DefaultIfEmpty(AddressScope.Public).Max();
        }
        catch (SocketException)
        {
            return AddressScope.Public;
        }
    }

    public static AddressScope Of(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain)) return AddressScope.Loopback;
        return plain.Equals(IPAddress.IPv6Any) || Array.Exists(PrivateNetworks, network => network.Contains(plain)) ? AddressScope.Private : AddressScope.Public;
    }
}

namespace Kasko.Site.Network;

/// <summary>Redirects that may lead to another server.</summary>
internal static class HttpRedirect
{
    /// <summary>The maximum number of redirects that are followed in a row.</summary>
    public const int Most = 5;

    /// <summary>Sends a request and follows redirects. Returns the last response, and the address that it is from.</summary>
    public static async Task<(Response Response, Uri From)> Follow(HttpSender sender, Request request, Stream body, CancellationToken cancel)
    {
        for (var followed = 0; ; followed++)
        {
            var response = await sender.Send(request, body, cancel);
            if (followed == Most || response.Location is not { } location || await Target(request.Address, location, cancel) is not { } next)
                return (response, request.Address);
            request = request with { Address = next };
        }
    }

    /// <summary>
    /// The address that a redirect leads to; null when it is no web address. A server leads to servers on the web, or to
    /// those of its own network or machine.
    /// </summary>
    public static async Task<Uri?> Target(Uri from, Uri location, CancellationToken cancel)
    {
        if (!Uri.TryCreate(from, location, out var to) || to.Scheme is not ("http" or "https") || to.Host.Length == 0) return null;
        if (from.Host == to.Host) return to;
        var scope = await AddressScopes.Of(to, cancel);
        return scope is AddressScope.Public || scope == await AddressScopes.Of(from, cancel) ? to : null;
    }
}

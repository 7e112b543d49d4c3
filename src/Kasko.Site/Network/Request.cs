namespace Kasko.Site.Network;

/// <summary>One request to a server: an address, and for a query the JSON to post to it.</summary>
internal sealed record Request(Uri Address, ReadOnlyMemory<byte>? Json = null)
{
    private const int SeeOther = 303;

    public HttpMethod Method { get; private init; } = Json is null ? HttpMethod.Get : HttpMethod.Post;

    /// <summary>False where it is enough to know that there is a response.</summary>
    public bool ReadsBody { get; private init; } = true;

    /// <summary>Asks whether there is anything at an address.</summary>
    public static Request Head(Uri address) => new(address) { Method = HttpMethod.Head, ReadsBody = false };

    /// <summary>Asks the same of a server that refuses HEAD; the body is not fetched.</summary>
    public static Request GetHeaders(Uri address) => new(address) { ReadsBody = false };

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        message.Headers.Accept.Add(new(ReadsBody ? "application/json" : "*/*"));
        if (Json is { } json) message.Content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = new("application/json") } };
        return message;
    }

    /// <summary>
    /// The same request at the place a redirect names, or null where that is another host. A posted query stays one,
    /// but for 303, which asks for a GET (RFC 9110, 15.4).
    /// </summary>
    public Request? Redirected(Uri location, int status)
    {
        var target = new Uri(Address, location);
        return IsSameHost(target) ? new Request(target, status == SeeOther ? null : Json) : null;
    }

    /// <summary>Whether an address has this request's host. The step from http to https is no other host, the way back is.</summary>
    public bool IsSameHost(Uri target)
    {
        if (!string.Equals(Address.IdnHost, target.IdnHost, StringComparison.OrdinalIgnoreCase)) return false;
        return (Address.Scheme == target.Scheme && Address.Port == target.Port)
            || (Address is { Scheme: "http", IsDefaultPort: true } && target is { Scheme: "https", IsDefaultPort: true });
    }
}

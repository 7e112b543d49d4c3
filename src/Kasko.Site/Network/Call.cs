namespace Kasko.Site.Network;

/// <summary>One question to a server: an address, and for a table query the JSON to post to it.</summary>
internal sealed record Call(Uri Address, ReadOnlyMemory<byte>? Query = null)
{
    private const int SeeOther = 303;

    public HttpMethod Method { get; private init; } = Query is null ? HttpMethod.Get : HttpMethod.Post;

    /// <summary>False where it is enough to know that there is an answer.</summary>
    public bool TakesBody { get; private init; } = true;

    /// <summary>Asks whether there is anything at an address, and for nothing of it.</summary>
    public static Call Knock(Uri address) => new(address) { Method = HttpMethod.Head, TakesBody = false };

    /// <summary>Asks the same of a server that answers only those who want to read; the body is not fetched.</summary>
    public static Call Glance(Uri address) => new(address) { TakesBody = false };

    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(Method, Address);
        request.Headers.Accept.Add(new(TakesBody ? "application/json" : "*/*"));
        if (Query is { } query) request.Content = new ReadOnlyMemoryContent(query) { Headers = { ContentType = new("application/json") } };
        return request;
    }

    /// <summary>
    /// The same question at the place a redirect names, or null where that is another host. A table query stays a
    /// query, but for 303, which asks for a GET (RFC 9110, 15.4).
    /// </summary>
    public Call? Follow(Uri location, int status)
    {
        var target = new Uri(Address, location);
        return StaysAtHome(target) ? new Call(target, status == SeeOther ? null : Query) : null;
    }

    /// <summary>Whether an address has this call's host. The step from http to https is no other host, the way back is.</summary>
    public bool StaysAtHome(Uri target)
    {
        if (!string.Equals(Address.IdnHost, target.IdnHost, StringComparison.OrdinalIgnoreCase)) return false;
        return (Address.Scheme == target.Scheme && Address.Port == target.Port)
            || (Address is { Scheme: "http", IsDefaultPort: true } && target is { Scheme: "https", IsDefaultPort: true });
    }
}

namespace Kasko.Site.Statistics;

/// <summary>One question to a source: an address, and for a table query the JSON to post to it.</summary>
internal sealed record Call(Uri Address, ReadOnlyMemory<byte>? Query = null)
{
    private const int SeeOther = 303;

    public HttpRequestMessage Request() => Query is { } query
        ? new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new ReadOnlyMemoryContent(query) { Headers = { ContentType = new("application/json") } },
        }
        : new HttpRequestMessage(HttpMethod.Get, Address);

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

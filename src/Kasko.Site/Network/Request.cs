namespace Kasko.Site.Network;

/// <summary>One request to a server: an address, and for a query the JSON to post.</summary>
internal sealed record Request(Uri Address, ReadOnlyMemory<byte>? Json = null)
{
    private const int SeeOther = 303;

    public HttpMethod Method { get; private init; } = Json is null ? HttpMethod.Get : HttpMethod.Post;

    /// <summary>False when the response's body is not needed.</summary>
    public bool ReadsBody { get; private init; } = true;

    /// <summary>Whether the body is also read with status 404.</summary>
    public bool IsForErrorPage { get; init; }

    /// <summary>In bytes, decompressed.</summary>
    public long LargestBody { get; init; } = HttpSender.LargestBody;

    /// <summary>Includes the whole body of the response.</summary>
    public TimeSpan TimeLimit { get; init; } = HttpSender.TimeLimit;

    /// <summary>The media type of the body that is wanted.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>Asks whether an address exists.</summary>
    public static Request Head(Uri address) => new(address) { Method = HttpMethod.Head, ReadsBody = false };

    /// <summary>Asks the same of a server that refuses HEAD; the body is not read.</summary>
    public static Request GetHeaders(Uri address) => new(address) { ReadsBody = false };

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        message.Headers.Accept.Add(new(ReadsBody ? Accept : "*/*"));
        if (Json is { } json) message.Content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = new("application/json") } };
        return message;
    }

    /// <summary>
    /// The same request to the target of a redirect; null when that is another host or no address. A POST stays a POST, except for
    /// status 303, which requires a GET (RFC 9110, 15.4).
    /// </summary>
    public Request? Redirected(Uri location, int status)
    {
        return Uri.TryCreate(Address, location, out var target) && IsSameHost(target) ? new Request(target, status == SeeOther ? null : Json) : null;
    }

    /// <summary>Whether an address has this request's host. A change from http to https is allowed, the reverse is not.</summary>
    public bool IsSameHost(Uri target)
    {
        if (!string.Equals(Address.IdnHost, target.IdnHost, StringComparison.OrdinalIgnoreCase)) return false;
        return (Address.Scheme == target.Scheme && Address.Port == target.Port)
            || (Address is { Scheme: "http", IsDefaultPort: true } && target is { Scheme: "https", IsDefaultPort: true });
    }
}

namespace Kasko.Site.Network;

/// <summary>How a request ended.</summary>
internal enum RequestOutcome
{
    Answered,
    Unreachable,

    /// <summary>The server's certificate is not accepted.</summary>
    NotTrusted,
    TimedOut,
    TooLarge,

    /// <summary>A redirect to another host, which is not followed.</summary>
    RefusedRedirect,
}

/// <summary>The response to one request.</summary>
/// <param name="Status">The HTTP status; 0 when there was no response.</param>
/// <param name="MediaType">Empty when the server gives none.</param>
/// <param name="RetryAfter">How long the server asks to wait.</param>
/// <param name="Location">The target of a redirect.</param>
internal sealed record Response(
    RequestOutcome Outcome,
    int Status = 0,
    string MediaType = "",
    ReadOnlyMemory<byte> Body = default,
    TimeSpan? RetryAfter = null,
    Uri? Location = null)
{
    private const int TooManyRequests = 429;

    /// <summary>When the server says that the content was last changed (RFC 9110, 8.8.2); null when it does not say so.</summary>
    public DateTimeOffset? LastModified { get; init; }

    public bool IsBusy => Outcome is RequestOutcome.Answered && Status == TooManyRequests;

    public bool IsUnanswered => Outcome is RequestOutcome.Unreachable or RequestOutcome.TimedOut;

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsTransient => IsBusy || IsUnanswered || (Outcome is RequestOutcome.Answered && Status is 500 or 502 or 503 or 504);

    /// <summary>Whether the media type is JSON (RFC 8259, RFC 6839), whatever the body looks like.</summary>
    public bool IsJson => MediaType is "application/json" or "text/json" || MediaType.EndsWith("+json", StringComparison.Ordinal);
}

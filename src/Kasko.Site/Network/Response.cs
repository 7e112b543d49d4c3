namespace Kasko.Site.Network;

/// <summary>How a request ended.</summary>
internal enum RequestOutcome
{
    Answered,
    Unreachable,
    TimedOut,
    TooLarge,

    /// <summary>A redirect to a place where we do not go by ourselves.</summary>
    RefusedRedirect,
}

/// <summary>What came back from one request.</summary>
/// <param name="Status">The HTTP status; 0 where nothing came.</param>
/// <param name="MediaType">Empty where the server names none.</param>
/// <param name="RetryAfter">How long the server asks us to wait.</param>
/// <param name="Location">Where a redirect points.</param>
internal sealed record Response(
    RequestOutcome Outcome,
    int Status = 0,
    string MediaType = "",
    ReadOnlyMemory<byte> Body = default,
    TimeSpan? RetryAfter = null,
    Uri? Location = null)
{
    private const int TooManyRequests = 429;

    public bool IsBusy => Outcome is RequestOutcome.Answered && Status == TooManyRequests;

    public bool IsUnanswered => Outcome is RequestOutcome.Unreachable or RequestOutcome.TimedOut;

    /// <summary>Whether the same request may well succeed a little later.</summary>
    public bool IsTransient => IsBusy || IsUnanswered || (Outcome is RequestOutcome.Answered && Status is 500 or 502 or 503 or 504);

    /// <summary>A body to parse: one that is said to be JSON (RFC 8259, RFC 6839), whatever it looks like.</summary>
    public bool IsJson => MediaType is "application/json" or "text/json" || MediaType.EndsWith("+json", StringComparison.Ordinal);
}

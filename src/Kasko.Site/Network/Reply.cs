namespace Kasko.Site.Network;

/// <summary>How a call ended.</summary>
internal enum CallEnd
{
    Answered,
    Unreachable,
    TooSlow,
    TooLarge,
    Elsewhere,
}

/// <summary>What came back from one call.</summary>
/// <param name="Status">The HTTP status; 0 where nothing came.</param>
/// <param name="MediaType">Empty where the source names none.</param>
/// <param name="RetryAfter">How long the source asks us to stay away.</param>
/// <param name="Location">Where a redirect points.</param>
internal sealed record Reply(
    CallEnd End,
    int Status = 0,
    string MediaType = "",
    ReadOnlyMemory<byte> Body = default,
    TimeSpan? RetryAfter = null,
    Uri? Location = null)
{
    private const int TooManyRequests = 429;

    public bool IsBusy => End is CallEnd.Answered && Status == TooManyRequests;

    /// <summary>Whether the same call may well succeed a little later.</summary>
    public bool MayPass => IsBusy || IsSilence || (End is CallEnd.Answered && Status is 500 or 502 or 503 or 504);

    public bool IsSilence => End is CallEnd.Unreachable or CallEnd.TooSlow;

    /// <summary>An answer to parse: a success that says it is JSON (RFC 8259, RFC 6839), whatever its body claims.</summary>
    public bool IsJson => MediaType is "application/json" or "text/json" || MediaType.EndsWith("+json", StringComparison.Ordinal);
}

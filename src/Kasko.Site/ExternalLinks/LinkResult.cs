using Kasko.Site.Network;

namespace Kasko.Site.ExternalLinks;

/// <summary>What there is at an address.</summary>
/// <param name="Status">The last HTTP status; 0 where nothing came.</param>
/// <param name="MovedTo">Where the address has moved for good.</param>
internal sealed record LinkResult(RequestOutcome Outcome, int Status = 0, Uri? MovedTo = null)
{
    private const int TooManyRequests = 429;

    public bool IsGood => Outcome is RequestOutcome.Answered && Status is >= 200 and < 300;

    public bool IsBusy => Status == TooManyRequests;
}

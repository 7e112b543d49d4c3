using Kasko.Site.Network;

namespace Kasko.Site.ExternalLinks;

/// <summary>The result of checking an address.</summary>
/// <param name="Status">The last HTTP status; 0 when there was no response.</param>
/// <param name="MovedTo">The target of a permanent redirect.</param>
internal sealed record LinkResult(RequestOutcome Outcome, int Status = 0, Uri? MovedTo = null)
{
    private const int TooManyRequests = 429;

    public bool IsGood => Outcome is RequestOutcome.Answered && Status is >= 200 and < 300;

    public bool IsBusy => Status == TooManyRequests;
}

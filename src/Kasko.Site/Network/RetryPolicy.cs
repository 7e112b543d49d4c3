using Polly;
using Polly.Retry;

namespace Kasko.Site.Network;

/// <summary>When a failed request is sent again.</summary>
/// <param name="Retries">The maximum number of retries.</param>
/// <param name="BusyDelay">The delay after status 429, "too many requests".</param>
/// <param name="LongestDelay">When a server asks for a longer delay, there is no retry.</param>
internal sealed record RetryPolicy(int Retries, TimeSpan BusyDelay, TimeSpan LongestDelay)
{
    public ResiliencePipeline<Response> Pipeline(TimeProvider time) => new ResiliencePipelineBuilder<Response> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<Response>
        {
            MaxRetryAttempts = Retries,
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is { IsTransient: true } response && Delay(response, attempt.AttemptNumber) <= LongestDelay),
            DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Delay(attempt.Outcome.Result!, attempt.AttemptNumber)),
        })
        .Build();

    /// <summary>2 and 4 seconds, unless the server is busy or asks for a longer delay.</summary>
    private TimeSpan Delay(Response response, int attempt)
    {
        var ours = response.IsBusy ? BusyDelay : TimeSpan.FromSeconds(2 << attempt);
        return response.RetryAfter > ours ? response.RetryAfter.Value : ours;
    }
}

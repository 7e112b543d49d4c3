using Polly;
using Polly.Retry;

namespace Kasko.Site.Network;

/// <summary>Makes a call again a few times, when the same may well succeed a little later.</summary>
/// <param name="whenBusy">How long to stay away after "too many calls".</param>
/// <param name="longestWait">Who asks us to stay away longer is left alone.</param>
internal sealed class Patience(TimeProvider time, int retries, TimeSpan whenBusy, TimeSpan longestWait)
{
    public async Task<Reply> Make(Func<CancellationToken, ValueTask<Reply>> call, CancellationToken cancel)
    {
        var pipeline = new ResiliencePipelineBuilder<Reply> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Reply>
            {
                MaxRetryAttempts = retries,
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is { MayPass: true } reply && Wait(reply, attempt.AttemptNumber) <= longestWait),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Wait(attempt.Outcome.Result!, attempt.AttemptNumber)),
            })
            .Build();
        return await pipeline.ExecuteAsync(call, cancel);
    }

    /// <summary>2 and 4 seconds where nothing else is asked for, and longer where the server says so.</summary>
    private TimeSpan Wait(Reply reply, int attempt)
    {
        var ours = reply.IsBusy ? whenBusy : TimeSpan.FromSeconds(2 << attempt);
        return reply.RetryAfter > ours ? reply.RetryAfter.Value : ours;
    }
}

using Kasko.Site.Network;

namespace Kasko.Site.External;

/// <summary>
/// One server that is not ours: asked one thing at a time with a pause between, a second time when it is out of order,
/// and left alone once it is silent or has had enough of us.
/// </summary>
internal sealed class PoliteHost(Caller caller, TimeProvider time) : IDisposable
{
    private const int Retries = 1;
    private static readonly Rate Slow = new(1, TimeSpan.FromSeconds(1));
    private static readonly TimeSpan WhenBusy = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Pace _pace = new(time, Slow);
    private readonly Patience _patience = new(time, Retries, WhenBusy, LongestWait);
    private Reply? _last;

    public async Task<Reply> Ask(Call call, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (_last is { } last) return last;
            var reply = await _patience.Make(async token => await AskInTurn(call, token), cancel);
            if (reply.IsSilence || reply.IsBusy) _last = reply;
            return reply;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Reply> AskInTurn(Call call, CancellationToken cancel)
    {
        await _pace.Turn(cancel);
        return await caller.Make(call, cancel);
    }
}

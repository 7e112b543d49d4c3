using Kasko.Site.Preview;

namespace Kasko.Site.Tests.Command;

/// <summary>The events that say that the site has changed.</summary>
internal sealed class PreviewEvents(HttpClient client, StreamReader reader) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task? _counting;
    private int _count;

    public int Count => _count;

    public static async Task<PreviewEvents> Open(Serving serving)
    {
        var client = new HttpClient { BaseAddress = serving.Address };
        var events = new PreviewEvents(client, new StreamReader(await client.GetStreamAsync(new Uri(PreviewFiles.Events, UriKind.Relative))));
        await events.Line();
        events._counting = events.CountAll();
        return events;
    }

    /// <summary>Waits for the first event after opening.</summary>
    public async Task Next()
    {
        using var timeout = new CancellationTokenSource(Serving.Longest);
        while (_count == 0) await Task.Delay(10, timeout.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_counting is not null) await _counting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        reader.Dispose();
        client.Dispose();
        _stop.Dispose();
    }

    private async Task CountAll()
    {
        while (await Line()) Interlocked.Increment(ref _count);
    }

    private async Task<bool> Line()
    {
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return true;
        return false;
    }
}

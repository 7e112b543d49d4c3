using System.Globalization;

namespace Kasko.Site.Preview;

/// <summary>Numbers the states of a preview, and wakes up those that wait for the next. Thread-safe.</summary>
internal sealed class PreviewChanges
{
    /// <summary>A page that is still open when the program is started again has another one.</summary>
    private readonly string _run = Guid.NewGuid().ToString("n");

    private readonly Lock _lock = new();
    private int _number;
    private TaskCompletionSource _changed = New();

    public string Version
    {
        get
        {
            lock (_lock) return string.Create(CultureInfo.InvariantCulture, $"{_run}-{_number}");
        }
    }

    public void Next()
    {
        lock (_lock)
        {
            _number++;
            _changed.SetResult();
            _changed = New();
        }
    }

    /// <summary>Waits until the version is another, and returns it.</summary>
    public async Task<string> After(string version, CancellationToken token)
    {
        while (true)
        {
            Task changed;
            lock (_lock) changed = _changed.Task;
            if (Version is var now && now != version) return now;
            await changed.WaitAsync(token).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

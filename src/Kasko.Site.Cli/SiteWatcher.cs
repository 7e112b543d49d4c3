using System.Threading.Channels;

namespace Kasko.Site.Cli;

/// <summary>
/// Notices changes of a site's files. A storm of events, as when a branch is switched, is one change. Where the system
/// cannot watch, the site is read again each second.
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>No event for this long ends a change.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    /// <summary>A change that goes on for longer is shown meanwhile.</summary>
    private static readonly TimeSpan LongestChange = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan WithoutEvents = TimeSpan.FromSeconds(1);

    /// <summary>The folders that a site's files are in; the root has only <c>site.yml</c>, besides much that is no part of the site.</summary>
    private static readonly string[] Folders = ["content", "theme", "themes"];

    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Lock _lock = new();
    private readonly string _root;
    private readonly TimeProvider _clock;
    private volatile bool _isBlind;

    /// <param name="root">The site's folder, absolute.</param>
    public SiteWatcher(string root, TimeProvider clock)
    {
        (_root, _clock) = (root, clock);
        Watch();
    }

    /// <summary>Waits for the next change to be complete.</summary>
    public async Task Change(CancellationToken token)
    {
        await First(token).ConfigureAwait(false);
        var started = _clock.GetTimestamp();
        do
        {
            _events.Reader.TryRead(out _);
            await Task.Delay(Quiet, _clock, token).ConfigureAwait(false);
        }
        while (_events.Reader.TryPeek(out _) && _clock.GetElapsedTime(started) < LongestChange);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers) watcher.Dispose();
            _watchers.Clear();
        }
    }

    private async Task First(CancellationToken token)
    {
        if (!_isBlind)
        {
            await _events.Reader.WaitToReadAsync(token).ConfigureAwait(false);
            return;
        }

        await Task.Delay(WithoutEvents, _clock, token).ConfigureAwait(false);
        Watch();
    }

    /// <summary>Watches the folders that exist now.</summary>
    private void Watch()
    {
        Dispose();
        lock (_lock)
        {
            try
            {
                _isBlind = false;
                Add(_root, isDeep: false);
                foreach (var folder in Folders.Select(name => new DirectoryInfo(Path.Join(_root, name))).Where(folder => folder is { Exists: true, LinkTarget: null }))
                    Add(folder.FullName, isDeep: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
            {
                _isBlind = true;
            }
        }
    }

    private void Add(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        Action<string?> changed = isDeep ? _ => Raise() : RootChanged;
        watcher.Changed += (_, change) => changed(change.Name);
        watcher.Created += (_, change) => changed(change.Name);
        watcher.Deleted += (_, change) => changed(change.Name);
        watcher.Renamed += (_, change) =>
        {
            changed(change.OldName);
            changed(change.Name);
        };
        // More events than fit, or a folder that has gone.
        watcher.Error += (_, _) => Rewatch();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>A folder of the site may be another one now than the one that is watched.</summary>
    private void RootChanged(string? name)
    {
        if (name == "site.yml") Raise();
        else if (Folders.Contains(name)) Rewatch();
    }

    private void Rewatch()
    {
        // Not in the event itself, which the watcher raises while it is in use.
        Task.Run(() =>
        {
            Watch();
            Raise();
        });
    }

    private void Raise() => _events.Writer.TryWrite(true);
}

using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>
/// The lock of the one build that publishes to a folder. The operating system holds it for the process, so the lock of
/// a killed process is released at once. The lock file itself stays and means nothing.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Waits until another build finishes; null when it has not finished within <paramref name="wait"/>.</summary>
    public static async Task<BuildLock?> Take(Disk disk, OwnFolder own, TimeSpan wait, CancellationToken token)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(token);
        timeout.CancelAfter(wait);
        while (true)
        {
            token.ThrowIfCancellationRequested();
            if (TryTake(disk, own) is { } taken) return taken;
            if (timeout.IsCancellationRequested) return null;
            await Task.Delay(Pause, timeout.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _file.Dispose();

    private static BuildLock? TryTake(Disk disk, OwnFolder own)
    {
        // Fails when what is above is not a folder; only what comes after it is tried again.
        disk.MakeFolder(own.Path);
        try
        {
            var file = new FileStream(own.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (Posix.StateOf(file.SafeFileHandle)?.Inode == Posix.StateOf(own.Lock)?.Inode) return new BuildLock(file);
            // Another build has deleted this file since it was opened, so locking it would exclude nobody.
            file.Dispose();
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            // Another build has deleted the folder just now.
            return null;
        }
        catch (IOException failure) when (IsHeldByAnother(failure))
        {
            return null;
        }
    }

    /// <summary>EWOULDBLOCK on Linux and macOS, a sharing or lock violation on Windows.</summary>
    private static bool IsHeldByAnother(IOException failure) =>
        (failure.HResult & 0xffff) is var code && (OperatingSystem.IsWindows() ? code is 32 or 33 : code is 11 or 35);
}

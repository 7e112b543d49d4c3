using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>
/// Held by the one build that publishes to a folder. The operating system holds it for the process, so the lock of a
/// process that died is free at once, and the file that stays says nothing.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Waits at most so long for another build to finish; null when it has not.</summary>
    public static async Task<BuildLock?> Take(Disk disk, OwnFolder own, TimeSpan wait, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(wait);
        while (true)
        {
            token.ThrowIfCancellationRequested();
            if (TryTake(disk, own) is { } taken) return taken;
            if (patience.IsCancellationRequested) return null;
            await Task.Delay(Pause, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _file.Dispose();

    private static BuildLock? TryTake(Disk disk, OwnFolder own)
    {
        try
        {
            disk.MakeFolder(own.Path);
            var file = new FileStream(own.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (Posix.StateOf(file.SafeFileHandle)?.Inode == Posix.StateOf(own.Lock)?.Inode) return new BuildLock(file);
            // Another build has deleted this file since it was opened: its lock keeps nobody out.
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

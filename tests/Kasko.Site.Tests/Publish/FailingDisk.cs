using Kasko.Site.Files;
using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

/// <summary>How the file system can move a folder.</summary>
public enum Moving
{
    InOneStep,
    InTwoSteps,
    NotAtAll,
}

internal class DiskThatMoves(Moving moving) : Disk
{
    public override int ExchangeFolders(string one, string other) => moving switch
    {
        Moving.InOneStep => base.ExchangeFolders(one, other),
        Moving.InTwoSteps => Posix.NotOffered,
        _ => Posix.Busy,
    };
}

/// <summary>
/// A disk that fails before a given change: nothing after that happens, as when a process is killed. Before every
/// change the folder is inspected.
/// </summary>
internal sealed class FailingDisk(int changesLeft, Action look, Moving moving) : DiskThatMoves(moving)
{
    private int _changesLeft = changesLeft;

    public bool IsDead => _changesLeft < 0;

    protected override void BeforeChange(string path)
    {
        look();
        if (Interlocked.Decrement(ref _changesLeft) < 0) throw new IOException("The power is out.");
    }
}

/// <summary>A disk that reports an input or output error when one file is flushed to it.</summary>
internal sealed class DiskThatDoesNotFlush(string file) : Disk
{
    private const int InputOutputError = 5; // EIO

    protected override int Flush(string path) => Path.GetFileName(path) == file ? InputOutputError : base.Flush(path);
}

using System.Runtime.InteropServices;

namespace Kasko.Site.Cli;

/// <summary>Standard output could not be written to.</summary>
internal sealed class LostOutputException(Exception cause) : IOException("Standard output cannot be written to.", cause);

/// <summary>
/// Standard output, which must not lose anything silently, or standard error, where nothing can be said about its own loss.
/// </summary>
internal sealed partial class StandardStream : Stream
{
    private const int GetDescriptorFlags = 1; // F_GETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC

    private readonly Stream _inner;
    private readonly bool _ignoresLoss;

    private StandardStream(Stream inner, bool ignoresLoss) => (_inner, _ignoresLoss) = (inner, ignoresLoss);

    public static Stream Output() => IsInherited(1) ? new StandardStream(Console.OpenStandardOutput(), ignoresLoss: false) : Null;

    public static Stream Error() => IsInherited(2) ? new StandardStream(Console.OpenStandardError(), ignoresLoss: true) : Null;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => _inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (Exception loss) when (loss is IOException or UnauthorizedAccessException)
        {
            if (!_ignoresLoss) throw new LostOutputException(loss);
        }
    }

    /// <summary>
    /// Whether the process was started with this stream. When it was closed, the runtime has opened something of its own
    /// under the same number, always to be closed in child processes, which our text would damage.
    /// </summary>
    private static bool IsInherited(int descriptor) =>
        OperatingSystem.IsWindows() || Flags(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Flags(int descriptor, int command);
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Publish;

/// <summary>A disk operation failed: the disk is full, read-only, not writable for this user, or broken.</summary>
public sealed class DiskFailureException : Exception
{
    internal DiskFailureException(PublishTarget target, Exception cause)
        : base(null, cause) => Diagnostic = Explain(target, cause);

    /// <summary>The failure as a message for the user.</summary>
    public Diagnostic Diagnostic { get; }

    internal static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException;

    private static Diagnostic Explain(PublishTarget target, Exception cause)
    {
        var at = target.At();
        return (cause, cause.HResult & 0xffff) switch
        {
            (UnauthorizedAccessException, _) => PermissionDenied.At(at),
            // ENOSPC and EDQUOT; disk full and quota exceeded on Windows.
            (_, 28 or 122 or 112 or 1295) => DiskFull.At(at),
            // EROFS; write protected on Windows.
            (_, 30 or 19) => DiskReadOnly.At(at),
            // EPERM and EACCES from the POSIX calls.
            (_, 1 or 13) => PermissionDenied.At(at),
            // EFBIG.
            (_, 27) => DiskFailed.FileSizeLimit(at),
            // ENFILE and EMFILE.
            (_, 23 or 24) => DiskFailed.OpenFilesLimit(at),
            _ => DiskFailed.At(at),
        };
    }
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Kasko.Site.Load;

/// <summary>Opens files, and nothing that only looks like one: to open a pipe would wait for ever for someone to write.</summary>
internal static partial class OrdinaryFile
{
    private const int ReadOnlyAtOnceOnLinux = 0x800 | 0x80000; // O_NONBLOCK | O_CLOEXEC; reading only is 0.

    /// <summary>The file, or null where it is a pipe, a socket or a device.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream? Open(string path)
    {
        if (!OperatingSystem.IsLinux()) return File.OpenRead(path);
        var descriptor = Open(path, ReadOnlyAtOnceOnLinux);
        // Opening it the ordinary way tells in the ordinary exceptions why it cannot be opened.
        if (descriptor < 0) return File.OpenRead(path);
        var file = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read);
        if (file.CanSeek) return file;
        file.Dispose();
        return null;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}

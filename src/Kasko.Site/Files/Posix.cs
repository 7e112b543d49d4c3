using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Kasko.Site.Files;

/// <summary>
/// The few file system calls that .NET does not offer. Each returns the system's answer (0 or an error number), or
/// <see cref="NotOffered"/> when the operating system or its C library lacks the call.
/// </summary>
internal static partial class Posix
{
    public const int NotOffered = 38; // ENOSYS
    public const int CrossDevice = 18; // EXDEV
    public const int Busy = 16; // EBUSY
    public const int InvalidArgument = 22; // EINVAL
    public const int NotSupported = 95; // EOPNOTSUPP

    private const int AtCurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint Exchange = 2;
    private const uint Swap = 2;
    private const uint StatisticsAndBirth = 0xfff;
    private const ulong MountRootAttribute = 0x2000;

    /// <summary>Swaps two folders atomically.</summary>
    public static int ExchangeFolders(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return Answer(RenameAt2(AtCurrentFolder, one, AtCurrentFolder, other, Exchange));
            return OperatingSystem.IsMacOS() ? Answer(RenameX(one, other, Swap)) : NotOffered;
        }
        catch (EntryPointNotFoundException)
        {
            return NotOffered;
        }
    }

    /// <summary>Creates a hard link on the same file system; on Linux, a symbolic link is not followed.</summary>
    public static int HardLink(string existing, string name) =>
        OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? Answer(Link(existing, name)) : NotOffered;

    /// <summary>The system's metadata of a file, a folder or a link itself; null when missing or not available.</summary>
    public static FileState? StateOf(string path) => OperatingSystem.IsLinux() ? StateOf(AtCurrentFolder, path, NoFollow) : null;

    private static FileState? StateOf(int folder, string path, int flags)
    {
        try
        {
            if (Statx(folder, path, flags, StatisticsAndBirth, out var found) != 0) return null;
            return new FileState(
                found.Inode, found.BirthSeconds, found.BirthNanoseconds, found.Length, found.Owner, found.Group, found.Mode,
                (found.Attributes & MountRootAttribute) != 0);
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The system's metadata of an open file.</summary>
    public static FileState? StateOf(SafeFileHandle file) =>
        OperatingSystem.IsLinux() ? StateOf((int)file.DangerousGetHandle(), "", EmptyPath) : null;

    public static int GiveTo(uint owner, uint group, string path) =>
        OperatingSystem.IsLinux() ? Answer(ChangeOwner(path, owner, group)) : NotOffered;

    /// <summary>Flushes the whole file system of a folder to the disk.</summary>
    public static int FlushFileSystem(string folder) => OnOpen(folder, SyncFileSystem);

    /// <summary>Flushes a file's bytes, or the names in a folder, to the disk.</summary>
    public static int Flush(string path) => OnOpen(path, Sync);

    /// <summary>
    /// Opens what is at a path without blocking, as opening a pipe without a writer would. Null when there is no such
    /// call, or when it cannot be opened.
    /// </summary>
    public static SafeFileHandle? OpenToRead(string path)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var descriptor = Open(path, ReadOnly | NonBlocking);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    private static int OnOpen(string path, Func<int, int> call)
    {
        if (!OperatingSystem.IsLinux()) return NotOffered;
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0) return Marshal.GetLastPInvokeError();
        try
        {
            return Answer(call(descriptor));
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static int Answer(int result) => result == 0 ? 0 : Marshal.GetLastPInvokeError();

    private const int ReadOnly = 0x80000; // O_RDONLY | O_CLOEXEC
    private const int NonBlocking = 0x800; // O_NONBLOCK

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, out StatxResult answer);

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int descriptor);

    /// <summary>Linux's <c>struct statx</c>: the same on every processor, 256 bytes.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatxResult
    {
        [FieldOffset(8)] public ulong Attributes;
        [FieldOffset(20)] public uint Owner;
        [FieldOffset(24)] public uint Group;
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public long Length;
        [FieldOffset(80)] public long BirthSeconds;
        [FieldOffset(88)] public uint BirthNanoseconds;
    }
}

namespace Kasko.Site.Files;

/// <summary>The system's metadata of a file or folder.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Mode">Kind and permissions, as in <c>st_mode</c>.</param>
/// <param name="IsMountRoot">Whether a file system is mounted at this folder.</param>
internal readonly record struct FileState(
    ulong Inode, long BirthSeconds, uint BirthNanoseconds, long Length, uint Owner, uint Group, ushort Mode, bool IsMountRoot)
{
    private const int KindMask = 0xf000;

    public bool IsFolder => (Mode & KindMask) == 0x4000;
    public bool IsFile => (Mode & KindMask) == 0x8000;
    public bool IsLink => (Mode & KindMask) == 0xa000;
    public UnixFileMode Permissions => (UnixFileMode)(Mode & 0xfff);
}

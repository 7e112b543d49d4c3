namespace Kasko.Site.Files;

/// <summary>What kind of thing is at a path. A link is a link, whatever it points to.</summary>
internal enum EntryKind
{
    Missing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder on the same file system as the one it lies in.</summary>
    Folder,

    /// <summary>A folder in which another file system begins.</summary>
    MountPoint,

    Link,

    /// <summary>A device, a pipe or a socket.</summary>
    Special,
}

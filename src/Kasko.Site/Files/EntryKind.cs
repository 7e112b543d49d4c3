namespace Kasko.Site.Files;

/// <summary>What is at a path. A link is a link, whatever it points to.</summary>
internal enum EntryKind
{
    Missing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder on the same file system as its parent.</summary>
    Folder,

    /// <summary>A folder where another file system is mounted.</summary>
    MountPoint,

    Link,

    /// <summary>A device, a pipe or a socket.</summary>
    Special,
}

namespace Kasko.Site.Publish;

/// <summary>What a build does to a published file.</summary>
internal enum FileChange
{
    /// <summary>The published file has the same bytes.</summary>
    Unchanged,

    /// <summary>A build made the published file, and its bytes are others.</summary>
    Changed,

    New,

    /// <summary>Something that no build made is in its place.</summary>
    InTheWay,
}

/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsRepaired">Whether someone changed or removed the published file since a build made it.</param>
internal sealed record StagedFile(string Path, string Hash, long Length, FileChange Change, bool IsRepaired)
{
    public bool IsWritten => Change is FileChange.Changed or FileChange.New;
}

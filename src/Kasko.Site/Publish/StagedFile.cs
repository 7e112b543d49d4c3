namespace Kasko.Site.Publish;

/// <summary>How a file of the new site differs from the published folder.</summary>
internal enum FileChange
{
    /// <summary>The published file has the same bytes.</summary>
    Unchanged,

    /// <summary>The published file was made by a build and has other bytes.</summary>
    Changed,

    New,

    /// <summary>A foreign file is at its path.</summary>
    InTheWay,
}

/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsRepaired">Whether someone has changed or deleted the published file since a build made it.</param>
internal sealed record StagedFile(string Path, string Hash, long Length, FileChange Change, bool IsRepaired)
{
    public bool IsWritten => Change is FileChange.Changed or FileChange.New;
}

namespace Kasko.Site.Publish;

/// <summary>How a file of the new site stands to what is published.</summary>
internal enum Fate
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
internal sealed record StagedFile(string Path, string Hash, long Length, Fate Fate, bool IsRepaired)
{
    public bool IsWritten => Fate is Fate.Changed or Fate.New;
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>How a new site replaced the old one.</summary>
public enum PublishMethod
{
    /// <summary>Nothing had changed, and nothing was written.</summary>
    Unchanged,

    /// <summary>The two folders were swapped atomically.</summary>
    Exchanged,

    /// <summary>The old folder was renamed, and then the new one.</summary>
    Renamed,

    /// <summary>Files were replaced one by one, each atomically, because the folder itself could not be moved.</summary>
    FileByFile,
}

/// <summary>What a publication did.</summary>
/// <param name="Published">False when publishing was refused: a diagnostic is then an error, and the old site is unchanged.</param>
/// <param name="Added">The paths of new files.</param>
/// <param name="Changed">The paths of files with changed bytes.</param>
/// <param name="Unchanged">The number of files with the same bytes as before.</param>
/// <param name="Removed">The paths of files that are no longer published.</param>
public sealed record PublishReport(
    bool Published,
    PublishMethod Method,
    ImmutableArray<string> Added,
    ImmutableArray<string> Changed,
    int Unchanged,
    ImmutableArray<string> Removed,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public int Written => Added.Length + Changed.Length;
    public int Deleted => Removed.Length;
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>How a new site was put in the place of the old one.</summary>
public enum PublishMethod
{
    /// <summary>Nothing had changed, and nothing was written.</summary>
    Unchanged,

    /// <summary>The two folders changed places in one step.</summary>
    Exchanged,

    /// <summary>The old folder was renamed away and the new one into its place.</summary>
    Renamed,

    /// <summary>Files were replaced one by one, each whole: the folder itself could not be moved.</summary>
    FileByFile,
}

/// <summary>What a publication did.</summary>
/// <param name="Published">False when the folder refused it: then a diagnostic is an error and the old site is as it was.</param>
/// <param name="Added">The paths of files that are new.</param>
/// <param name="Changed">The paths of files that have other bytes than before.</param>
/// <param name="Unchanged">How many files have the same bytes as before.</param>
/// <param name="Removed">The paths of files that were published before and no longer are.</param>
public sealed record PublishReport(
    bool Published,
    PublishMethod Way,
    ImmutableArray<string> Added,
    ImmutableArray<string> Changed,
    int Unchanged,
    ImmutableArray<string> Removed,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public int Written => Added.Length + Changed.Length;
    public int Deleted => Removed.Length;
}

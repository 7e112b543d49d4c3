using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>What happens to every file of the published folder.</summary>
/// <param name="Files">The new site, by path.</param>
/// <param name="Kept">Assets of the previous generation that are kept for pages that are still open.</param>
/// <param name="Deletions">Files made by builds that the site no longer has.</param>
/// <param name="Foreign">Files and links that no build made.</param>
/// <param name="ForeignFolders">Folders in which no build made anything.</param>
/// <param name="Former">The paths of pages that were published before and are not of the new site.</param>
/// <param name="Faults">Errors that prevent publishing.</param>
/// <param name="Remarks">Warnings.</param>
internal sealed record PublishPlan(
    ImmutableArray<StagedFile> Files,
    ImmutableArray<RecordedFile> Kept,
    ImmutableArray<string> Deletions,
    ImmutableArray<string> Foreign,
    ImmutableArray<string> ForeignFolders,
    ImmutableSortedSet<string> Former,
    ImmutableArray<Diagnostic> Faults,
    ImmutableArray<Diagnostic> Remarks)
{
    /// <summary>The latest day by the clock, see <see cref="PublishRecord.Built"/>.</summary>
    public DateOnly? Built { get; init; }

    public bool ChangesFiles => Deletions.Length > 0 || Files.Any(file => file.IsWritten);

    public PublishRecord ToRecord(string? folder, string? replaces = null, string? parts = null)
    {
        var files = Files.Select(file => new RecordedFile(file.Path, file.Hash, file.Length, IsKept: false)).Concat(Kept);
        return new PublishRecord(folder, replaces, parts, PublishRecord.InOrder(files)) { Former = Former, Built = Built };
    }
}

using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>What becomes of every file of the published folder.</summary>
/// <param name="Files">The new site, by path.</param>
/// <param name="Kept">Assets of the generation before that stay for pages still open.</param>
/// <param name="Deletions">Files that builds made and the site no longer has.</param>
/// <param name="Foreign">Files and links that no build made.</param>
/// <param name="ForeignFolders">Folders in which no build made anything.</param>
/// <param name="Faults">Why nothing can be published.</param>
/// <param name="Remarks">What the builder should know.</param>
internal sealed record PublishPlan(
    ImmutableArray<StagedFile> Files,
    ImmutableArray<RecordedFile> Kept,
    ImmutableArray<string> Deletions,
    ImmutableArray<string> Foreign,
    ImmutableArray<string> ForeignFolders,
    ImmutableArray<Diagnostic> Faults,
    ImmutableArray<Diagnostic> Remarks)
{
    public bool ChangesFiles => Deletions.Length > 0 || Files.Any(file => file.IsWritten);

    public PublishRecord ToRecord(string? folder, string? replaces = null, string? parts = null) => new(
        folder, replaces, parts,
        PublishRecord.InOrder(Files.Select(file => new RecordedFile(file.Path, file.Hash, file.Length, IsKept: false)).Concat(Kept)));
}

namespace Kasko.Site.Publish;

/// <summary>The state of the published folder after crash recovery.</summary>
/// <param name="Record">The record that describes the folder as it is; null when none does.</param>
/// <param name="Last">The latest record, even when it describes another folder.</param>
internal sealed record RecoveredState(FolderScan Scan, PublishRecord? Record, PublishRecord? Last)
{
    public Ownership Ownership { get; private init; } = Record is null ? new Ownership() : new Ownership(Record);

    /// <summary>Whether the files are treated as made by a build without a record that describes them.</summary>
    public bool IsAdopted { get; private init; }

    /// <summary>
    /// The same folder with all its files treated as made by a build. Which of them are is decided when the new site is
    /// known, see <see cref="IsAccountedFor"/>.
    /// </summary>
    public RecoveredState Adopted()
    {
        var files = Scan.Files.Select(file => new RecordedFile(file.Key, ContentHash.OfFile(Scan.Full(file.Key)), file.Value, IsKept: false));
        return this with { IsAdopted = true, Ownership = new Ownership(new PublishRecord(null, null, null, PublishRecord.InOrder(files))) };
    }

    /// <summary>Whether a file of an adopted folder is the new site's, or one that the last record names.</summary>
    /// <param name="same">The paths of the files that are the same in the new site.</param>
    public bool IsAccountedFor(string path, IReadOnlySet<string> same) =>
        same.Contains(path) || (Last?.Files.GetValueOrDefault(path) is { } recorded && Ownership.Made(path, recorded.Hash));
}

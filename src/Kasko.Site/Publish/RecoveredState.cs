namespace Kasko.Site.Publish;

/// <summary>The state of the published folder after crash recovery.</summary>
/// <param name="Record">The record that describes the folder as it is; null when none does.</param>
/// <param name="Last">The latest record, even when it describes another folder.</param>
internal sealed record RecoveredState(FolderScan Scan, PublishRecord? Record, PublishRecord? Last)
{
    public Ownership Ownership { get; } = Record is null ? new Ownership() : new Ownership(Record);
}

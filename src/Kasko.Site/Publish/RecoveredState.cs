namespace Kasko.Site.Publish;

/// <summary>How the published folder stands once the leftovers of builds that died are gone.</summary>
/// <param name="Record">The record that describes the folder as it is; null when none does.</param>
/// <param name="Last">The last record there is, also when it describes another folder.</param>
internal sealed record RecoveredState(FolderScan Scan, PublishRecord? Record, PublishRecord? Last)
{
    public Ownership Ownership { get; } = Record is null ? new Ownership() : new Ownership(Record);
}

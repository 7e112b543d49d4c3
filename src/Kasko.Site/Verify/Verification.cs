using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Network;
using Kasko.Site.Publish;
using Kasko.Site.Rules.Verify;

namespace Kasko.Site.Verify;

/// <summary>The result of comparing a folder or a live address with the record of what was published.</summary>
/// <param name="Files">The number of files in the record.</param>
public sealed record VerificationResult(int Files, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Compares what is served with the record of what was published.</summary>
public static class Verification
{
    /// <summary>Whether there is a record of what was published to a folder.</summary>
    public static bool HasRecord(string output) => RecordOf(output) is not null;

    /// <param name="folder">The folder to compare.</param>
    /// <param name="output">The folder that was published to, whose record is used when the folder has none beside it: it is then a copy.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static VerificationResult OfFolder(string folder, string? output = null)
    {
        if ((RecordOf(folder) ?? RecordOf(output ?? folder)) is not { } record) return Without(folder);
        var scan = FolderScan.Of(Path.GetFullPath(folder));
        var known = record.Files.Values.Select(file => Compare(scan, file)).OfType<Diagnostic>();
        var unknown = scan.Files.Keys.Concat(scan.Others).Concat(scan.Closed)
            .Where(path => !record.Files.ContainsKey(path))
            .Select(path => FileUnknown.At(new SourceSpan(path)));
        return new VerificationResult(record.Files.Count, [.. known.Concat(unknown).Order()]);
    }

    /// <summary>Downloads every published file as visitors get it.</summary>
    /// <param name="address">The address that the published folder is served at.</param>
    /// <param name="output">The folder that was published to, whose record is used.</param>
    /// <param name="http">Best one from <see cref="CreateClient"/>.</param>
    public static async Task<VerificationResult> OfAddress(Uri address, string output, HttpClient http, TimeProvider clock, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(http);
        return RecordOf(output) is { } record
            ? new VerificationResult(record.Files.Count, await new LiveSite(address, output, new HttpSender(http, clock, address)).Compare(record, token).ConfigureAwait(false))
            : Without(output);
    }

    /// <summary>Creates the HTTP client for the published site, which is one's own server: several files at once.</summary>
    public static HttpClient CreateClient() => OutboundHttp.CreateClient(LiveSite.RequestsAtOnce);

    private static PublishRecord? RecordOf(string output) =>
        RecordFile.Read(OwnFolder.Beside(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))).Record);

    private static VerificationResult Without(string folder) => new(0, [NoRecord.At(new SourceSpan(folder))]);

    private static Diagnostic? Compare(FolderScan scan, RecordedFile file)
    {
        var at = new SourceSpan(file.Path);
        if (!scan.Files.TryGetValue(file.Path, out var length))
            return scan.Exists(file.Path) ? FileDiffers.At(at) : FileMissing.At(at);
        return length == file.Length && ContentHash.OfFile(scan.Full(file.Path)) == file.Hash ? null : FileDiffers.At(at);
    }
}

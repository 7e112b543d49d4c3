using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kasko.Site.Publish;

/// <summary>
/// Which files of the published folder were made by builds. Usually read from one record; after a killed build possibly from two.
/// </summary>
internal sealed class Ownership
{
    private readonly FrozenDictionary<string, ImmutableArray<RecordedFile>> _files;

    public Ownership(params IEnumerable<PublishRecord> records) =>
        _files = records
            .SelectMany(record => record.Files.Values)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToFrozenDictionary(files => files.Key, files => files.ToImmutableArray(), StringComparer.Ordinal);

    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>The assets that the published pages use, without those kept from the previous generation.</summary>
    public IEnumerable<string> CurrentAssets =>
        _files.Where(file => PublishRecord.IsAsset(file.Key) && file.Value.Any(recorded => !recorded.IsKept)).Select(file => file.Key);

    public bool Owns(string path) => _files.ContainsKey(path);

    /// <summary>Whether a build made this file with this content.</summary>
    public bool Made(string path, string hash) => _files.TryGetValue(path, out var recorded) && recorded.Any(file => file.Hash == hash);

    /// <summary>The record of the file with this content, or else the latest record of the file.</summary>
    public RecordedFile Recorded(string path, string? hash) => _files[path].FirstOrDefault(file => file.Hash == hash) ?? _files[path][^1];

    /// <summary>The files of the current generation, without those kept for pages that are still open.</summary>
    public IEnumerable<RecordedFile> Current => _files.Values.Select(files => files[^1]).Where(file => !file.IsKept);

    public IEnumerable<string> Kept => _files.Where(file => file.Value.All(recorded => recorded.IsKept)).Select(file => file.Key);
}

using System.Collections.Immutable;

namespace Kasko.Site.Publish;

/// <summary>A file that a build made.</summary>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsKept">An asset of the generation before, kept for pages that are still open in someone's browser.</param>
internal sealed record RecordedFile(string Path, string Hash, long Length, bool IsKept);

/// <summary>What a build published: every file of the folder that is not someone else's.</summary>
/// <param name="Folder">The folder's identity, see <see cref="FolderIdentity"/>.</param>
/// <param name="Replaces">The identity of the folder that was published before and is on its way out.</param>
/// <param name="Parts">The folder inside the published one where files wait that are put in place one by one; null otherwise.</param>
internal sealed record PublishRecord(
    string? Folder, string? Replaces, string? Parts, ImmutableSortedDictionary<string, RecordedFile> Files)
{
    /// <summary>A folder that links hashed files here, in any layout.</summary>
    private const string Assets = "assets/";

    public static bool IsAsset(string path) => path.StartsWith(Assets, StringComparison.Ordinal);

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    public static ImmutableSortedDictionary<string, RecordedFile> InOrder(IEnumerable<RecordedFile> files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);

    public bool HasSameFilesAs(PublishRecord other) => Files.Values.SequenceEqual(other.Files.Values);
}

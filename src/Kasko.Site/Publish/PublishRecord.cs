using System.Collections.Immutable;

namespace Kasko.Site.Publish;

/// <summary>A file made by a build.</summary>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsKept">An asset of the previous generation, kept for pages that are still open in a browser.</param>
internal sealed record RecordedFile(string Path, string Hash, long Length, bool IsKept);

/// <summary>What a build published: every file of the folder that is not foreign.</summary>
/// <param name="Folder">The folder's identity, see <see cref="FolderIdentity"/>.</param>
/// <param name="Replaces">The identity of the previously published folder, until that is deleted.</param>
/// <param name="Parts">The temporary folder inside the published one, while files are replaced one by one; otherwise null.</param>
internal sealed record PublishRecord(
    string? Folder, string? Replaces, string? Parts, ImmutableSortedDictionary<string, RecordedFile> Files)
{
    /// <summary>The folder for files whose name contains a hash; every layout uses it.</summary>
    private const string Assets = "assets/";

    public static bool IsAsset(string path) => path.StartsWith(Assets, StringComparison.Ordinal);

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    public static ImmutableSortedDictionary<string, RecordedFile> InOrder(IEnumerable<RecordedFile> files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);

    /// <summary>The paths of pages that were published before and are not among the files. It grows until the record is deleted.</summary>
    public ImmutableSortedSet<string> Former { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The day by the clock when the site was last built; null when no clock was ever asked.</summary>
    public DateOnly? Built { get; init; }

    /// <summary>The paths of all pages that have ever been published.</summary>
    public ImmutableSortedSet<string> AllAddresses => Former.Union(Files.Keys.Where(IsAddress));

    /// <summary>Whether a path is that of a page with an address of its own: the pages for what is not found have none.</summary>
    private static bool IsAddress(string path) => IsPage(path) && Path.GetFileName(path) != "404.html";

    /// <summary>The same with more files.</summary>
    public PublishRecord With(IEnumerable<RecordedFile> files) => this with { Files = InOrder(Files.Values.Concat(files)) };

    public bool HasSameFilesAs(PublishRecord other) => Files.Values.SequenceEqual(other.Files.Values) && Former.SetEquals(other.Former) && Built == other.Built;
}

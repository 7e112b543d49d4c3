using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>Compares a file of the new site with the published file at its path.</summary>
internal static class FileComparison
{
    public static StagedFile WithPublished(RecoveredState before, Output output)
    {
        var (scan, ownership) = (before.Scan, before.Ownership);
        var bytes = output.Bytes.Span;
        var hash = ContentHash.Of(bytes);
        var owned = ownership.Owns(output.Path);

        if (!scan.Files.TryGetValue(output.Path, out var length))
        {
            var change = scan.Others.Contains(output.Path) ? owned ? FileChange.Changed : FileChange.InTheWay : FileChange.New;
            return Staged(change, isRepaired: owned);
        }

        if (length != bytes.Length && !owned) return Staged(FileChange.InTheWay, isRepaired: false);
        var published = ContentHash.OfFile(scan.Full(output.Path));
        if (published == hash) return Staged(FileChange.Unchanged, isRepaired: false);
        return owned
            ? Staged(FileChange.Changed, isRepaired: !ownership.Made(output.Path, published))
            : Staged(FileChange.InTheWay, isRepaired: false);

        StagedFile Staged(FileChange change, bool isRepaired) => new(output.Path, hash, output.Bytes.Length, change, isRepaired);
    }

    /// <summary>The compressed copies published with a file; none when there are none, or when one is not as the build made it.</summary>
    public static IReadOnlyList<StagedFile> PublishedCopies(RecoveredState before, string path)
    {
        var copies = new List<StagedFile>();
        foreach (var ending in (ReadOnlySpan<string>)[CompressedPath.Brotli, CompressedPath.Gzip])
        {
            if (before.Record?.Files.GetValueOrDefault(path + ending) is not { } recorded) continue;
            if (before.Scan.Files.GetValueOrDefault(recorded.Path, -1) != recorded.Length || ContentHash.OfFile(before.Scan.Full(recorded.Path)) != recorded.Hash) return [];
            copies.Add(new StagedFile(recorded.Path, recorded.Hash, recorded.Length, FileChange.Unchanged, IsRepaired: false));
        }

        return copies;
    }
}

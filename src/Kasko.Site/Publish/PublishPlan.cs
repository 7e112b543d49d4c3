using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;

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

    public static PublishPlan Of(PublishTarget target, Healed before, IEnumerable<StagedFile> staged, IEnumerable<Diagnostic> faults)
    {
        var files = staged.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var site = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var (scan, ownership) = (before.Scan, before.Ownership);

        var candidates = IsSameGeneration(ownership, files) ? ownership.Kept : ownership.CurrentAssets;
        var siteFolders = site.SelectMany(OutputPath.Folders).ToHashSet(StringComparer.Ordinal);
        var kept = candidates
            .Where(path => !site.Contains(path) && !siteFolders.Contains(path) && !OutputPath.Folders(path).Any(site.Contains))
            .Select(path => AsMade(before, path)).OfType<RecordedFile>().ToImmutableArray();
        var stays = kept.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var deletions = ownership.Paths
            .Where(path => !site.Contains(path) && !stays.Contains(path) && scan.HasFile(path))
            .Order(StringComparer.Ordinal).ToImmutableArray();

        var foreign = scan.Files.Keys.Concat(scan.Others).Concat(scan.Closed)
            .Where(path => !ownership.Owns(path) && !site.Contains(path)).Order(StringComparer.Ordinal).ToImmutableArray();
        var folders = ownership.Paths.SelectMany(OutputPath.Folders).Concat(siteFolders).ToHashSet(StringComparer.Ordinal);
        var foreignFolders = scan.Folders.Keys.Where(path => !folders.Contains(path)).ToImmutableArray();

        var repaired = files.Where(file => file.IsRepaired).Select(file => file.Path)
            .Concat(deletions.Where(path => AsMade(before, path) is null))
            .Order(StringComparer.Ordinal).ToImmutableArray();
        var pagesGone = before.Last is null
            ? []
            : before.Last.Files.Keys.Where(path => PublishRecord.IsPage(path) && !site.Contains(path)).ToImmutableArray();
        ImmutableArray<Diagnostic> remarks =
        [
            .. PublishRules.RepairedFiles(target.At, repaired),
            .. PublishRules.ForeignFilesKept(target.At, [.. Outermost(foreign.Concat(foreignFolders), folders)]),
            .. PublishRules.AddressesGone(target.At, pagesGone),
        ];
        return new PublishPlan(
            files, kept, deletions, foreign, foreignFolders, [.. faults, .. InTheWay(target, files, foreign, foreignFolders)], remarks);
    }

    /// <summary>A recorded file as it lies in the folder, when it still is what a build made.</summary>
    private static RecordedFile? AsMade(Healed before, string path)
    {
        if (!before.Scan.Files.TryGetValue(path, out var length)) return null;
        var hash = ContentHash.OfFile(before.Scan.Full(path));
        return before.Ownership.Made(path, hash) ? new RecordedFile(path, hash, length, IsKept: true) : null;
    }

    private static bool IsSameGeneration(Ownership ownership, ImmutableArray<StagedFile> files) =>
        ownership.Current.Select(file => (file.Path, file.Hash)).ToHashSet().SetEquals(files.Select(file => (file.Path, file.Hash)));

    /// <summary>A folder in which all is foreign stands for what is in it.</summary>
    private static IEnumerable<string> Outermost(IEnumerable<string> foreign, HashSet<string> ours) =>
        foreign
            .Select(path => OutputPath.Folders(path).LastOrDefault(folder => !ours.Contains(folder)) ?? path)
            .Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> InTheWay(
        PublishTarget target, ImmutableArray<StagedFile> files, ImmutableArray<string> foreign, ImmutableArray<string> foreignFolders)
    {
        var things = foreign.ToHashSet(StringComparer.Ordinal);
        var holding = foreign.Concat(foreignFolders).SelectMany(OutputPath.Folders).Concat(foreignFolders).ToHashSet(StringComparer.Ordinal);
        return files
            .Select(file => file.Fate is Fate.InTheWay || holding.Contains(file.Path)
                ? file.Path
                : OutputPath.Folders(file.Path).LastOrDefault(things.Contains))
            .OfType<string>().Distinct()
            .Select(path => PublishRules.ForeignFileInTheWay(target.At(path)));
    }
}

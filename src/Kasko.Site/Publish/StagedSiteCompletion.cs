using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>Completes the staged folder: adds unchanged files, kept assets and foreign files.</summary>
internal sealed class StagedSiteCompletion(Disk disk, string staging, string output, FolderScan published, PublishPlan plan)
{
    /// <exception cref="ExchangeNotPossibleException">A foreign file cannot be linked into the new folder.</exception>
    public void Complete(CancellationToken token)
    {
        foreach (var folder in plan.ForeignFolders) disk.MakeFolder(Path.Join(staging, folder));

        var ours = plan.Files.Where(file => !file.IsWritten).Select(file => file.Path).Concat(plan.Kept.Select(file => file.Path));
        Carry(ours, areOurs: true, token);
        Carry(plan.Foreign, areOurs: false, token);
        KeepPermissions();
    }

    private void Carry(IEnumerable<string> paths, bool areOurs, CancellationToken token)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            token.ThrowIfCancellationRequested();
            var name = Path.Join(staging, path);
            var folder = Path.GetDirectoryName(name)!;
            if (made.Add(folder)) disk.MakeFolder(folder);
            disk.Link(published.Full(path), name, orCopy: areOurs);
        }
    }

    /// <summary>Folders keep their owners and permissions, so that a web server can still read them.</summary>
    private void KeepPermissions()
    {
        if (Posix.StateOf(staging) is not { } fresh) return;
        foreach (var (path, state) in published.Folders.Reverse().Append(new("", Posix.StateOf(output))))
        {
            if (state is not { } old || (old.Mode == fresh.Mode && old.Owner == fresh.Owner && old.Group == fresh.Group)) continue;
            var folder = Path.Join(staging, path);
            if (!Directory.Exists(folder)) continue;
            if (!disk.TryCopyPermissions(folder, old)) throw new ExchangeNotPossibleException();
        }
    }
}

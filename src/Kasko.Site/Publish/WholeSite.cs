namespace Kasko.Site.Publish;

/// <summary>Makes the staged files a whole site: adds what is unchanged, what is kept and what is someone else's.</summary>
internal static class WholeSite
{
    /// <exception cref="CannotCarryException">Something of someone else's cannot be carried over as it is.</exception>
    public static void Complete(string staging, string output, FolderScan published, PublishPlan plan, CancellationToken token)
    {
        foreach (var folder in plan.ForeignFolders) Directory.CreateDirectory(Path.Join(staging, folder));

        var made = new HashSet<string>(StringComparer.Ordinal);
        var carried = plan.Files.Where(file => !file.IsWritten).Select(file => file.Path)
            .Concat(plan.Kept.Select(file => file.Path))
            .Concat(plan.Foreign);
        foreach (var path in carried)
        {
            token.ThrowIfCancellationRequested();
            var name = Path.Join(staging, path);
            var folder = Path.GetDirectoryName(name)!;
            if (made.Add(folder)) Directory.CreateDirectory(folder);
            Disk.LinkOrCopy(published.Full(path), name);
        }

        KeepLooks(staging, output, published);
    }

    /// <summary>Folders keep their owners and permissions; what a web server was allowed to read, it still is.</summary>
    private static void KeepLooks(string staging, string output, FolderScan published)
    {
        if (Posix.StateOf(staging) is not { } fresh) return;
        foreach (var (path, state) in published.Folders.Reverse().Append(new("", Posix.StateOf(output))))
        {
            if (state is not { } old || (old.Mode == fresh.Mode && old.Owner == fresh.Owner && old.Group == fresh.Group)) continue;
            var folder = Path.Join(staging, path);
            if (!Directory.Exists(folder)) continue;
            if ((old.Owner != fresh.Owner || old.Group != fresh.Group) && Posix.GiveTo(old.Owner, old.Group, folder) != 0)
                throw new CannotCarryException();
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, old.Permissions);
        }
    }
}

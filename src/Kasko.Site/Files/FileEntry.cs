namespace Kasko.Site.Files;

/// <summary>An entry of a folder.</summary>
internal static class FileEntry
{
    /// <summary>What is at a path. Links among its parents are followed; the path's last name is not.</summary>
    public static EntryKind KindOf(string path)
    {
        if (Posix.StateOf(path) is { } state)
        {
            if (state.IsFile) return EntryKind.File;
            if (state.IsFolder) return state.IsMountRoot ? EntryKind.MountPoint : EntryKind.Folder;
            return state.IsLink ? EntryKind.Link : EntryKind.Special;
        }

        var file = new FileInfo(path);
        if (file.LinkTarget is not null) return EntryKind.Link;
        if (file.Exists) return EntryKind.File;
        return Directory.Exists(path) ? EntryKind.Folder : EntryKind.Missing;
    }

    /// <summary>Whether all existing parts of a path below a folder, except the last, are folders.</summary>
    /// <param name="path">Relative, with forward slashes; the last name may be anything.</param>
    public static bool IsReachedByFolders(string root, string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            var kind = KindOf(Path.Join(root, path[..slash]));
            if (kind is EntryKind.Missing) return true;
            if (kind is not EntryKind.Folder) return false;
        }

        return true;
    }
}

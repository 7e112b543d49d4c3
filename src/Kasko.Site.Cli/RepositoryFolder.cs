namespace Kasko.Site.Cli;

/// <summary>The site's folder within its Git repository.</summary>
internal static class RepositoryFolder
{
    /// <summary>
    /// The folder relative to the repository's root, with forward slashes; empty for the root itself, and when there is no repository.
    /// </summary>
    public static string Of(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            // In a worktree or a submodule it is a file.
            if (Path.Exists(Path.Join(folder.FullName, ".git")))
                return Path.GetRelativePath(folder.FullName, root) is var path && path is "." ? "" : path.Replace('\\', '/');
        }

        return "";
    }
}

namespace Kasko.Site.Cli;

/// <summary>Where the site's folder lies in the Git repository that holds it.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder as seen from the repository's root, with forward slashes; empty for the root itself, and where there is no repository.</summary>
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

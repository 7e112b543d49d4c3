namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The repository's folder, found from the tests' own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string FolderOf(Town town) => town is Town.Kasko ? Root : Site("talludden");

    /// <summary>The folder of a site of the tests.</summary>
    public static string Site(string name) => Path.Join(Root, "tests", "sites", name);

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Join(folder, "Kasko.Site.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

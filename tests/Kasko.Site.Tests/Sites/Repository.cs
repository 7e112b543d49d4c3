namespace Kasko.Site.Tests.Sites;

/// <summary>
/// The source tree that the tests were built from. A deterministic build writes other paths into the assemblies than
/// those on the disk, so the tree is searched for from where the tests run.
/// </summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Tests => Path.Join(Root, "tests", "Kasko.Site.Tests");

    public static string Site(string name) => Path.Join(Root, "tests", "sites", name);

    /// <summary>The path of a source file of the tests, from the path that the compiler wrote down.</summary>
    public static string TestSource(string callerFilePath)
    {
        const string Project = "/tests/Kasko.Site.Tests/";
        var path = callerFilePath.Replace('\\', '/');
        var start = path.LastIndexOf(Project, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"'{callerFilePath}' is no source file of these tests.", nameof(callerFilePath));
        return Path.GetFullPath(Path.Join(Tests, path[(start + Project.Length)..]));
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Join(folder.FullName, "Kasko.Site.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No Kasko.Site.sln above {AppContext.BaseDirectory}.");
    }
}

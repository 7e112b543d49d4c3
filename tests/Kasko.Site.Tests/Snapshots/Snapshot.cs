using System.Runtime.CompilerServices;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Snapshots;

/// <summary>
/// Compares a test's result with an accepted snapshot. Files are named as by Verify:
/// <c>Class.Method_value.verified.html</c> beside the test, <c>.received.html</c> when they differ. Several files of
/// one test are in a folder <c>Class.Method</c>.
/// </summary>
internal static class Snapshot
{
    /// <param name="parameters">Such as <c>links</c>, when a test has several snapshots.</param>
    public static void Match(
        string got, string ending, string parameters = "", [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var difference = new SnapshotStore(Folder(source), Environment.GetEnvironmentVariable).Difference(Name(source, test, parameters), ending, got);
        Assert.True(difference is null, difference);
    }

    /// <summary>Compares several files; a missing file is also a difference.</summary>
    public static void MatchAll(
        IEnumerable<SnapshotFile> files, [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var folder = Path.Join(Folder(source), Name(source, test, ""));
        Directory.CreateDirectory(folder);
        var store = new SnapshotStore(folder, Environment.GetEnvironmentVariable);
        var named = files.ToList();
        var differences = named.Select(file => store.Difference(file.Name, file.Ending, file.Text))
            .Concat(store.Missing(named))
            .OfType<string>()
            .ToList();
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private static string Folder(string source) => Path.GetDirectoryName(Repository.TestSource(source))!;

    private static string Name(string source, string test, string parameters) =>
        $"{Path.GetFileNameWithoutExtension(source)}.{test}{(parameters.Length == 0 ? "" : "_")}{parameters}";
}

/// <param name="Name">Distinguishes it from the test's other snapshots, such as <c>sv.index</c>.</param>
/// <param name="Ending">The extension without its dot.</param>
internal sealed record SnapshotFile(string Name, string Ending, string Text);

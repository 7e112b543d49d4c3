using System.Runtime.CompilerServices;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Snapshots;

/// <summary>
/// Compares what a test got with what somebody once looked at and accepted. Files are named as Verify names them:
/// <c>Class.Method_value.verified.html</c> beside the test, <c>.received.html</c> where they differ. Files that belong
/// together lie in a folder <c>Class.Method</c>.
/// </summary>
internal static class Snapshot
{
    /// <param name="parameters">As <c>links</c>; where a test has several snapshots.</param>
    public static void Match(
        string got, string ending, string parameters = "", [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var difference = new SnapshotStore(Folder(source), Environment.GetEnvironmentVariable).Difference(Name(source, test, parameters), ending, got);
        Assert.True(difference is null, difference);
    }

    /// <summary>Files that belong together: also one that is no longer there is a difference.</summary>
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

/// <param name="Name">What tells it from the test's other snapshots, as <c>sv.index</c>.</param>
/// <param name="Ending">Without its dot.</param>
internal sealed record SnapshotFile(string Name, string Ending, string Text);

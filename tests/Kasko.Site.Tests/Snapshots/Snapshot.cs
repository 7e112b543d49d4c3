using System.Runtime.CompilerServices;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Snapshots;

/// <summary>
/// Holds what a test got against what somebody once looked at and accepted. Files are named as Verify names them:
/// <c>Class.Method_parameter=value.verified.html</c> beside the test, <c>.received.html</c> where they differ.
/// </summary>
internal static class Snapshot
{
    /// <param name="parameters">As <c>family=links</c>; where a test has several snapshots.</param>
    public static void Match(
        string got, string ending, string parameters = "", [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var difference = Store(source).Difference(Name(source, test, parameters), ending, got);
        Assert.True(difference is null, difference);
    }

    /// <summary>Files that belong together: also one that is no longer there is a difference.</summary>
    public static void MatchAll(
        IEnumerable<SnapshotFile> files, [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var store = Store(source);
        var named = files.Select(file => file with { Name = Name(source, test, file.Name) }).ToList();
        var differences = named.Select(file => store.Difference(file.Name, file.Ending, file.Text))
            .Concat(store.Missing(Name(source, test, ""), named))
            .OfType<string>()
            .ToList();
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private static SnapshotStore Store(string source) =>
        new(Path.GetDirectoryName(Repository.TestSource(source))!, Environment.GetEnvironmentVariable);

    private static string Name(string source, string test, string parameters) =>
        $"{Path.GetFileNameWithoutExtension(source)}.{test}{(parameters.Length == 0 ? "" : "_")}{parameters}";
}

/// <param name="Name">What tells it from the test's other snapshots, as <c>file=sv.index</c>.</param>
/// <param name="Ending">Without its dot.</param>
internal sealed record SnapshotFile(string Name, string Ending, string Text);

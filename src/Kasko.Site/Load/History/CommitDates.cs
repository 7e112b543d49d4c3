using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Languages;

namespace Kasko.Site.Load.History;

/// <summary>When the files of a site were last changed, by the history of the Git repository that they are in.</summary>
internal static class CommitDates
{
    private const char CommitMark = '\u0001';

    /// <summary>A commit where a shallow clone begins; it seems to add every file.</summary>
    private const string Beginning = "grafted";

    /// <summary>
    /// A renamed file whose content stayed the same keeps its date. Merges are listed where they changed a file themselves.
    /// </summary>
    private static readonly string[] Log =
    [
        "-c", "log.showRoot=true",
        "log", "-z", "--no-color", "--relative", "--name-status", "-M100%", "-c", "--decorate=full", "--format=tformat:%x01%ct %D", "--",
    ];

    /// <summary>
    /// The committer's time of the last commit that changed each file, by path. A file is missing when that is not known:
    /// there is no repository or no git, the file is not committed, or its last change is older than a shallow clone. What
    /// has changed since the last commit does not count.
    /// </summary>
    /// <param name="root">The site's folder, absolute, which may be a folder of the repository.</param>
    /// <param name="paths">The files and folders to ask about, relative to it.</param>
    public static ImmutableDictionary<string, DateTimeOffset> Of(string root, params IEnumerable<string> paths) =>
        IsInRepository(root) && Git.Output(root, Log.Concat(paths)) is { } log ? Read(log) : ImmutableDictionary<string, DateTimeOffset>.Empty;

    private static bool IsInRepository(string root)
    {
        // In a worktree or a submodule it is a file.
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Join(folder.FullName, ".git"))) return true;
        return false;
    }

    /// <summary>Reads the log, from the newest commit to the oldest.</summary>
    private static ImmutableDictionary<string, DateTimeOffset> Read(string log)
    {
        var dates = ImmutableDictionary.CreateBuilder<string, DateTimeOffset>(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        // The names that files had before the commit, each with the name today.
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var renamedNow = new List<(string Old, string Today)>();
        DateTimeOffset? moment = null;
        var parts = new Queue<string>(log.Split('\0'));
        while (parts.TryDequeue(out var part))
        {
            if (part.StartsWith(CommitMark))
            {
                foreach (var (old, today) in renamedNow) renamed[old] = today;
                renamedNow.Clear();
                moment = Moment(part[1..]);
                continue;
            }

            var status = part.TrimStart('\n');
            if (status.Length == 0 || !parts.TryDequeue(out var path)) continue;
            var isRename = IsRename(status);
            var name = Today(isRename && parts.TryDequeue(out var renamedTo) ? renamedTo : path);
            if (isRename) renamedNow.Add((Nfc.Of(path), name));
            else if (found.Add(name) && !status.StartsWith('D') && moment is { } known) dates.Add(name, known);
        }

        return dates.ToImmutable();

        string Today(string path) => renamed.GetValueOrDefault(Nfc.Of(path), Nfc.Of(path));
    }

    /// <summary>R and a percentage; a merge has a letter for each parent.</summary>
    private static bool IsRename(string status) => status is ['R', >= '0' and <= '9', ..];

    /// <param name="commit">Seconds since 1970 and, after a space, the names of the commit.</param>
    private static DateTimeOffset? Moment(string commit)
    {
        var space = commit.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || commit[(space + 1)..].Split(", ").Contains(Beginning)) return null;
        return long.TryParse(commit.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }
}

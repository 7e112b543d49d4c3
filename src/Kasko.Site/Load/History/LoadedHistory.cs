using System.Collections.Immutable;
using System.Globalization;

namespace Kasko.Site.Load.History;

/// <summary>The dates of commits, read again only when the repository's log of its current commit has changed.</summary>
internal sealed class LoadedHistory
{
    private const string Pointer = "gitdir: ";

    private readonly Lock _lock = new();
    private (string Stamp, ImmutableDictionary<string, DateTimeOffset> Dates)? _read;

    /// <param name="read">Reads the dates of the site in a folder.</param>
    public ImmutableDictionary<string, DateTimeOffset> Dates(string root, Func<string, ImmutableDictionary<string, DateTimeOffset>> read)
    {
        lock (_lock)
        {
            var stamp = Stamp(root);
            if (stamp is not null && _read is { } before && before.Stamp == stamp) return before.Dates;
            var dates = read(root);
            _read = stamp is null ? null : (stamp, dates);
            return dates;
        }
    }

    /// <summary>Size and time of the log, to which every commit and checkout adds a line; null when the log is missing.</summary>
    private static string? Stamp(string root)
    {
        try
        {
            for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
            {
                if (FolderOf(Path.Join(folder.FullName, ".git"), folder.FullName) is not { } repository) continue;
                var log = new FileInfo(Path.Join(repository, "logs", "HEAD"));
                return log.Exists ? string.Create(CultureInfo.InvariantCulture, $"{log.FullName}:{log.Length}:{log.LastWriteTimeUtc.Ticks}") : null;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Then the history is read each time.
        }

        return null;
    }

    /// <summary>In a worktree or a submodule, the file <c>.git</c> names the folder.</summary>
    private static string? FolderOf(string path, string parent)
    {
        if (Directory.Exists(path)) return path;
        if (!File.Exists(path)) return null;
        var text = File.ReadAllText(path).Trim();
        return text.StartsWith(Pointer, StringComparison.Ordinal) ? Path.GetFullPath(text[Pointer.Length..], parent) : path;
    }
}

using System.IO.Enumeration;
using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>The content of a folder, by relative path. Links are not followed and other file systems not entered.</summary>
internal sealed class FolderScan
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly Dictionary<string, long> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileState?> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    private FolderScan(string root) => Root = root;

    public string Root { get; }

    /// <summary>Ordinary files, each with its length in bytes.</summary>
    public IReadOnlyDictionary<string, long> Files => _files;

    /// <summary>Folders, each before those inside it, with their state when the system provides it.</summary>
    public IReadOnlyDictionary<string, FileState?> Folders => _folders;

    /// <summary>Links, sockets, pipes and devices.</summary>
    public IReadOnlySet<string> Others => _others;

    /// <summary>Folders that cannot be read, and mount points of other file systems.</summary>
    public IReadOnlySet<string> Closed => _closed;

    public bool IsEmpty => _files.Count == 0 && _others.Count == 0 && _closed.Count == 0;

    public bool Exists(string path) =>
        _files.ContainsKey(path) || _folders.ContainsKey(path) || _others.Contains(path) || _closed.Contains(path);

    /// <summary>Whether anything but a folder is at the path.</summary>
    public bool HasFile(string path) => _files.ContainsKey(path) || _others.Contains(path);

    public string Full(string path) => Path.Join(Root, path);

    /// <summary>A missing folder is treated as an empty one.</summary>
    public static FolderScan Of(string root)
    {
        var scan = new FolderScan(root);
        if (Directory.Exists(root)) scan.Enter();
        return scan;
    }

    private void Enter()
    {
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var folder))
        {
            string[] names;
            try
            {
                names = [.. new FileSystemEnumerable<string>(Full(folder), (ref entry) => entry.FileName.ToString(), Everything)];
            }
            catch (UnauthorizedAccessException) when (folder.Length > 0)
            {
                _folders.Remove(folder);
                _closed.Add(folder);
                continue;
            }

            Array.Sort(names, StringComparer.Ordinal);
            foreach (var name in names)
            {
                // Every ext file system has this folder at its root.
                if (folder.Length == 0 && name == "lost+found") continue;
                Note(folder.Length == 0 ? name : $"{folder}/{name}", pending);
            }
        }
    }

    private void Note(string path, Stack<string> pending)
    {
        var full = Full(path);
        if (Posix.StateOf(full) is { } state)
        {
            if (state.IsFile) _files.Add(path, state.Length);
            else if (!state.IsFolder) _others.Add(path);
            else if (state.IsMountRoot) _closed.Add(path);
            else
            {
                _folders.Add(path, state);
                pending.Push(path);
            }
        }
        else if (new FileInfo(full) is var file && file.LinkTarget is not null) _others.Add(path);
        else if (file.Exists) _files.Add(path, file.Length);
        else if (Directory.Exists(full))
        {
            _folders.Add(path, null);
            pending.Push(path);
        }
    }
}

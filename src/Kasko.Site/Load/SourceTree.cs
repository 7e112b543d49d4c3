using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>
/// The files of a site below its root, and those inside the program, each read once. Names are normalized to composed letters (NFC), as texts are, so
/// a page finds the picture that it refers to whatever machines the two were saved on.
/// </summary>
/// <param name="candidates">Files that are read as if they were on the disk, in place of those that are.</param>
internal sealed class SourceTree(string root, DiagnosticList diagnostics, params IEnumerable<Output> candidates)
{
    /// <summary>The names on the disk of paths that are stored with decomposed letters (NFD), as some systems do.</summary>
    private readonly Dictionary<string, string> _onDisk = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Output> _candidates = candidates.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Drawings and a theme's files that are text: Git may have given them the line endings of the system.</summary>
    private static readonly FrozenSet<string> TextEndings = FrozenSet.Create(".css", ".js", ".svg", ".webmanifest");

    private readonly ConcurrentBag<string> _unread = [];

    /// <summary>Whether a folder or something in it could not be read so far, which has been reported.</summary>
    public bool HasUnread(string folder) => _unread.Any(path => path == folder || path.StartsWith($"{folder}/", StringComparison.Ordinal));

    /// <summary>Whether a folder had more in it than is read, which has been reported.</summary>
    public bool IsTooLarge { get; private set; }

    public bool Exists(string path) => _candidates.ContainsKey(path) || File.Exists(FullPath(path));

    /// <summary>The names of the folders directly below a folder; none when it cannot be read.</summary>
    public IReadOnlyList<string> FolderNames(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(FullPath(folder)).EnumerateDirectories().Take(SourceLimits.MostFiles).Select(entry => Nfc.Of(entry.Name)).Where(name => !IgnoredFiles.Is(name)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>
    /// All files below a folder, in ordinal order, without those that editors' programs leave behind; none when they are
    /// more than is read.
    /// </summary>
    public IReadOnlyList<string> Files(string folder)
    {
        var sizes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        Collect(folder, sizes);
        if (SourceLimits.FaultIn(folder, sizes.Select(file => (file.Key, file.Value))) is { } fault)
        {
            diagnostics.Add(fault);
            IsTooLarge = true;
            return [];
        }

        var found = sizes.Keys.ToList();
        found.AddRange(_candidates.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal)).Except(found, StringComparer.Ordinal).ToList());
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public string? Text(string path) => Text(path, diagnostics);

    /// <param name="found">Where problems of this file are reported.</param>
    public string? Text(string path, DiagnosticList found) => Text(path, found, text => text.ToString());

    /// <summary>Reads a text that is not kept, only what is read in it; null when it cannot be read.</summary>
    /// <inheritdoc cref="Text(string, DiagnosticList)"/>
    public T? Text<T>(string path, DiagnosticList found, Func<ReadOnlySpan<char>, T> read)
    {
        if (Bytes(path, SourceLimits.Text, found) is { } bytes)
        {
            var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
            try
            {
                if (SourceText.TryDecode(path, bytes, buffer, found, out var text)) return read(text);
            }
            finally
            {
                ArrayPool<char>.Shared.Return(buffer);
            }
        }

        _unread.Add(path);
        return default;
    }

    public byte[]? Media(string path) => Media(path, diagnostics);

    /// <inheritdoc cref="Text(string, DiagnosticList)"/>
    public byte[]? Media(string path, DiagnosticList found)
    {
        var bytes = Bytes(path, SourceLimits.Media, found);
        return bytes is not null && TextEndings.Contains(Path.GetExtension(path)) ? SourceText.WithUnixLineEndings(bytes) : bytes;
    }

    /// <summary>
    /// The sizes of files and the times at which they were last written, which change with every change; null when a
    /// file is not read from the disk. Those inside the program do not change.
    /// </summary>
    public string? Stamp(params ReadOnlySpan<string> paths)
    {
        var stamp = new StringBuilder();
        foreach (var path in paths)
        {
            if (ProgramFile.Is(path)) continue;
            if (_candidates.ContainsKey(path)) return null;
            var file = new FileInfo(FullPath(path));
            if (file.Exists) stamp.Append(CultureInfo.InvariantCulture, $"{file.Length}:{file.LastWriteTimeUtc.Ticks};");
            else stamp.Append("missing;");
        }

        return stamp.ToString();
    }

    private string FullPath(string path) => Path.Combine(root, _onDisk.GetValueOrDefault(path, path));

    private void Collect(string folder, SortedDictionary<string, long> found)
    {
        foreach (var entry in Entries(folder))
        {
            if (found.Count > SourceLimits.MostFiles) return;
            if (IgnoredFiles.Is(entry.Name)) continue;
            var path = $"{folder}/{Nfc.Of(entry.Name)}";
            if (FileName.Fault(path, entry.Name) is { } fault)
            {
                diagnostics.Add(fault);
                continue;
            }

            var full = Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (full != path) _onDisk.TryAdd(path, full);
            if (entry.LinkTarget is not null) Unreadable(path);
            else if (entry is DirectoryInfo) Collect(path, found);
            // A file that has been deleted since the folder was listed has no size; reading it reports it as missing.
            else found.Add(path, entry is FileInfo { Exists: true } file ? file.Length : 0);
        }
    }

    /// <summary>Whether the folder, or one between it and the root, is a link, which may lead out of the site.</summary>
    private bool HasLink(string folder)
    {
        for (var path = folder; path.Length > 0; path = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "")
            if (new DirectoryInfo(FullPath(path)).LinkTarget is not null) return true;
        return false;
    }

    /// <summary>
    /// The entries of a folder, in ordinal order. When names differ only in ways that other systems ignore, the later
    /// ones are reported and left out.
    /// </summary>
    private List<FileSystemInfo> Entries(string folder)
    {
        var directory = new DirectoryInfo(FullPath(folder));
        try
        {
            if (HasLink(folder))
            {
                Unreadable(folder);
                return [];
            }

            return directory.Exists ? WithoutDuplicates(folder, directory.EnumerateFileSystemInfos().Take(SourceLimits.MostFiles + 1)) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unreadable(folder);
            return [];
        }
    }

    private List<FileSystemInfo> WithoutDuplicates(string folder, IEnumerable<FileSystemInfo> entries)
    {
        var kept = new Dictionary<string, FileSystemInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (!kept.TryAdd(Nfc.Of(entry.Name), entry))
                diagnostics.Add(FileNamesAlike.At($"{folder}/{entry.Name}", kept[Nfc.Of(entry.Name)].Name));
        }

        return [.. kept.Values];
    }

    private byte[]? Bytes(string path, int megabytes, DiagnosticList found)
    {
        if (_candidates.TryGetValue(path, out var candidate)) return candidate.Bytes.ToArray();
        if (EmbeddedTheme.Read(path) is { } own) return own;
        try
        {
            var file = new FileInfo(FullPath(path));
            if (!file.Exists)
            {
                found.Add(MissingFile.At(path));
                return null;
            }

            if (SourceLimits.IsLargerThan(file.Length, megabytes))
            {
                found.Add(FileTooLarge.At(path, megabytes));
                return null;
            }

            // A few files are opened by name without a directory listing; they must not be symbolic links either.
            using var open = path.Contains('/', StringComparison.Ordinal) && file.LinkTarget is not null ? null : OrdinaryFile.Open(file.FullName);
            if (open is not null) return OrdinaryFile.Read(open);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reported below, together with files that are not ordinary files.
        }

        Unreadable(path, found);
        return null;
    }

    private void Unreadable(string path) => Unreadable(path, diagnostics);

    private void Unreadable(string path, DiagnosticList found)
    {
        _unread.Add(path);
        found.Add(UnreadableFile.At(path));
    }
}

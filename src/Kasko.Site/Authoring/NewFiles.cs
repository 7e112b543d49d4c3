using Kasko.Site.Files;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>Writes files that do not exist yet: all of them, or none.</summary>
internal static class NewFiles
{
    /// <summary>The first of the files that exists already, or cannot be made because of what is there; null for none.</summary>
    public static string? Taken(string root, IEnumerable<Output> files) =>
        files.Select(file => file.Path).FirstOrDefault(path => FileEntry.KindOf(Path.Join(root, path)) is not EntryKind.Missing || !FileEntry.IsReachedByFolders(root, path));

    /// <summary>
    /// Returns false when the disk refuses, or one of the files has come into being meanwhile; then nothing is left
    /// behind. No file is ever replaced.
    /// </summary>
    /// <param name="root">Absolute.</param>
    public static bool Write(string root, IReadOnlyCollection<Output> files)
    {
        var folders = new List<string>();
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Join(root, file.Path);
                MakeFolder(Path.GetDirectoryName(path)!, folders);
                using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                written.Add(path);
                WholeFile.Write(handle, file.Bytes.Span);
                RandomAccess.FlushToDisk(handle);
            }

            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(written, folders);
            return false;
        }
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (Directory.Exists(folder)) return;
        MakeFolder(Path.GetDirectoryName(folder)!, made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static void Remove(List<string> files, List<string> folders)
    {
        try
        {
            foreach (var file in files) File.Delete(file);
            foreach (var folder in Enumerable.Reverse(folders)) Directory.Delete(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Someone else has put something there meanwhile.
        }
    }
}

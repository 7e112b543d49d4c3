using Kasko.Site.Files;
using Kasko.Site.Load;

namespace Kasko.Site.Themes;

public enum ExportOutcome
{
    Written,

    /// <summary>There is a file, a link or a folder with something in it already.</summary>
    Exists,

    /// <summary>The disk refuses; nothing is left behind.</summary>
    NotWritten,
}

/// <summary>Writes the program's theme as an ordinary folder.</summary>
public static class ThemeExport
{
    /// <summary>The folder appears with all its files at once, or not at all.</summary>
    /// <param name="folder">Absolute; missing or empty.</param>
    public static ExportOutcome Write(string folder)
    {
        try
        {
            var kind = FileEntry.KindOf(folder);
            if (kind is not (EntryKind.Missing or EntryKind.Folder) || (kind is EntryKind.Folder && Directory.EnumerateFileSystemEntries(folder).Any())) return ExportOutcome.Exists;
            var parent = Path.GetDirectoryName(folder)!;
            Directory.CreateDirectory(parent);
            var temporary = Path.Join(parent, $".kasko-{Path.GetRandomFileName()}.tmp");
            try
            {
                WriteFiles(temporary);
                if (kind is EntryKind.Folder) Directory.Delete(folder);
                Directory.Move(temporary, folder);
                return ExportOutcome.Written;
            }
            catch
            {
                if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
                throw;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ExportOutcome.NotWritten;
        }
    }

    private static void WriteFiles(string folder)
    {
        foreach (var path in EmbeddedTheme.Files)
        {
            var file = Path.Join(folder, path[(EmbeddedTheme.Folder.Length + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            WholeFile.Write(file, EmbeddedTheme.Read(path)!);
        }
    }
}

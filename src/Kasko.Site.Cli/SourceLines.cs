using System.Collections.Concurrent;
using Kasko.Site.Files;
using Kasko.Site.Languages;
using Kasko.Site.Load;

namespace Kasko.Site.Cli;

/// <summary>Reads the lines with problems again for the report, normalized to NFC as when columns were counted.</summary>
internal sealed class SourceLines(string root)
{
    /// <summary>In bytes; larger files are refused by the build too.</summary>
    private const int LargestFile = 4 * 1024 * 1024;

    private readonly OrdinaryFolder _folder = new(root);
    private readonly ConcurrentDictionary<string, string[]> _files = new(StringComparer.Ordinal);

    public string? Line(string path, int line)
    {
        // For a whole file no line is needed.
        if (line < 1) return null;
        var lines = _files.GetOrAdd(path, Read);
        return line <= lines.Length ? lines[line - 1] : null;
    }

    private string[] Read(string path)
    {
        try
        {
            if (EmbeddedTheme.Read(path) is { } own) return Lines(new MemoryStream(own));
            using var file = _folder.Open(path);
            if (file is null || file.Length > LargestFile) return [];
            return Lines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[] Lines(Stream file)
    {
        using var reader = new StreamReader(file);
        return [.. Nfc.Of(reader.ReadToEnd()).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];
    }
}

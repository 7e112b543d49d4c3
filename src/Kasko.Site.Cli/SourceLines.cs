using System.Collections.Concurrent;
using Kasko.Site.Languages;

namespace Kasko.Site.Cli;

/// <summary>Reads the lines with problems again for the report, normalized to NFC as when columns were counted.</summary>
internal sealed class SourceLines(string root)
{
    private readonly ConcurrentDictionary<string, string[]> _files = new(StringComparer.Ordinal);

    public string? Line(string path, int line)
    {
        // For a whole file no line is needed, and the path may be a pipe, which must not be opened.
        if (line < 1) return null;
        var lines = _files.GetOrAdd(path, Read);
        return line <= lines.Length ? lines[line - 1] : null;
    }

    private string[] Read(string path)
    {
        try
        {
            return [.. File.ReadLines(Path.Combine(root, path)).Select(Nfc.Of)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}

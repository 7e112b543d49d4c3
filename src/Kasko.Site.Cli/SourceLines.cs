using System.Collections.Concurrent;
using Kasko.Site.Languages;

namespace Kasko.Site.Cli;

/// <summary>The lines that diagnostics stand on, read again for the report, and composed as they were when columns were counted.</summary>
internal sealed class SourceLines(string root)
{
    private readonly ConcurrentDictionary<string, string[]> _files = new(StringComparer.Ordinal);

    public string? Line(string path, int line)
    {
        // A file as a whole may be a pipe, which nobody is to open.
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

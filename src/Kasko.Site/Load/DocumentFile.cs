using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Files that visitors download: kinds that a browser shows or saves, and never runs as part of the site.</summary>
internal static class DocumentFile
{
    /// <summary>Text formats, which are served as UTF-8.</summary>
    private static readonly string[] TextKinds = [".csv", ".tsv", ".txt", ".json", ".geojson", ".ics", ".vtt", ".srt"];

    internal static readonly ImmutableArray<string> Kinds =
    [
        ".pdf", ".docx", ".xlsx", ".pptx", ".doc", ".xls", ".ppt", ".odt", ".ods", ".odp", ".rtf", ".epub", ".csv", ".tsv", ".txt", ".json",
        ".geojson", ".gpkg", ".ics", ".zip", ".mp3", ".m4a", ".ogg", ".mp4", ".webm", ".vtt", ".srt",
    ];

    /// <summary>Whether the file may be published; if not, that is reported.</summary>
    public static bool MayBePublished(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        var kind = Path.GetExtension(path).ToLowerInvariant();
        if (!Kinds.Contains(kind)) diagnostics.Add(UnpublishedFileKind.At(path, Kinds));
        else if (IsMarkup(bytes)) diagnostics.Add(FileIsHtml.At(path));
        else return !TextKinds.Contains(kind) || SourceText.Decode(path, bytes, diagnostics) is not null;
        return false;
    }

    /// <summary>None of the allowed kinds begins with a tag (after the byte order mark and white space, which browsers skip).</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var start = bytes.TrimStart(" \t\r\n\f\0"u8);
        return start.Length > 1 && start[0] == (byte)'<' && (char.IsAsciiLetter((char)start[1]) || start[1] is (byte)'!' or (byte)'?');
    }
}

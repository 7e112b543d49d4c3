using System.Collections.Immutable;

namespace Kasko.Site.Render.Hosts;

/// <summary>The media types of file extensions (RFC 6838). Text types include the UTF-8 charset.</summary>
internal static class MediaTypes
{
    private static readonly ImmutableSortedDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["html"] = "text/html; charset=utf-8",
        ["css"] = "text/css; charset=utf-8",
        ["csv"] = "text/csv; charset=utf-8",
        ["tsv"] = "text/tab-separated-values; charset=utf-8",
        ["txt"] = "text/plain; charset=utf-8",
        ["ics"] = "text/calendar; charset=utf-8",
        ["vtt"] = "text/vtt; charset=utf-8",
        ["srt"] = "text/plain; charset=utf-8",
        ["xml"] = "application/xml; charset=utf-8",
        ["json"] = "application/json",
        ["geojson"] = "application/geo+json",
        ["jsonld"] = "application/ld+json",
        ["svg"] = "image/svg+xml",
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif",
        ["webp"] = "image/webp",
        ["avif"] = "image/avif",
        ["ico"] = "image/x-icon",
        ["woff2"] = "font/woff2",
        ["woff"] = "font/woff",
        ["pdf"] = "application/pdf",
        ["rtf"] = "application/rtf",
        ["epub"] = "application/epub+zip",
        ["gpkg"] = "application/geopackage+sqlite3",
        ["zip"] = "application/zip",
        ["doc"] = "application/msword",
        ["xls"] = "application/vnd.ms-excel",
        ["ppt"] = "application/vnd.ms-powerpoint",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odp"] = "application/vnd.oasis.opendocument.presentation",
        ["mp3"] = "audio/mpeg",
        ["m4a"] = "audio/mp4",
        ["ogg"] = "audio/ogg",
        ["mp4"] = "video/mp4",
        ["webm"] = "video/webm",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The types of the extensions that a site uses, by extension without its period.</summary>
    public static ImmutableSortedDictionary<string, string> Of(IEnumerable<string> paths)
    {
        var endings = paths.Select(path => Path.GetExtension(path).TrimStart('.').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return Known.Where(type => endings.Contains(type.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

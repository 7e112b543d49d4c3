using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kasko.Site.Files;
using Kasko.Site.Quoting;

namespace Kasko.Site.Publish;

/// <summary>The record on disk: JSON with a checksum of its files, so that a damaged record is detected.</summary>
internal static class RecordFile
{
    private const int Format = 1;
    private const string Day = "yyyy-MM-dd";
    private const int LargestFile = 256 * 1024 * 1024;

    public static void Write(Disk disk, string path, PublishRecord record) => disk.WriteToDisk(path, ToJson(record));

    /// <summary>Null when the record is missing, damaged, of another version, or not an ordinary file.</summary>
    public static PublishRecord? Read(string path)
    {
        if (OrdinaryFile.Read(path, LargestFile) is not { } bytes) return null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return FromJson(document.RootElement);
        }
        catch (Exception damage) when (damage is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> ToJson(PublishRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Indented()))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("folder", record.Folder);
            json.WriteString("replaces", record.Replaces);
            json.WriteString("parts", record.Parts);
            if (record.Built is { } built) json.WriteString("built", built.ToString(Day, CultureInfo.InvariantCulture));
            json.WriteString("sum", Sum(record.Files.Values));
            json.WriteStartArray("files");
            foreach (var file in record.Files.Values)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("sha256", file.Hash);
                json.WriteNumber("length", file.Length);
                if (file.IsKept) json.WriteBoolean("kept", true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("former");
            foreach (var path in record.Former) json.WriteStringValue(path);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }

    private static PublishRecord? FromJson(JsonElement json)
    {
        if (json.GetProperty("format").GetInt32() != Format) return null;
        var files = PublishRecord.InOrder(json.GetProperty("files").EnumerateArray().Select(FileFromJson));
        var parts = json.GetProperty("parts").GetString();
        var isSafe = files.Keys.All(OutputPath.IsSafe) && (parts is null || FileByFileReplacement.IsPartsName(parts));
        return isSafe && json.GetProperty("sum").GetString() == Sum(files.Values)
            ? new PublishRecord(json.GetProperty("folder").GetString(), json.GetProperty("replaces").GetString(), parts, files) { Former = Former(json), Built = Built(json) }
            : null;
    }

    /// <summary>Records of older programs have none. A path that is damaged gives a wrong warning at most, so it is not part of the sum.</summary>
    private static ImmutableSortedSet<string> Former(JsonElement json) => json.TryGetProperty("former", out var paths)
        ? paths.EnumerateArray().Select(path => path.GetString() ?? "").Where(OutputPath.IsSafe).ToImmutableSortedSet(StringComparer.Ordinal)
        : ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Records of older programs have none.</summary>
    private static DateOnly? Built(JsonElement json) =>
        json.TryGetProperty("built", out var built) && DateOnly.TryParseExact(built.GetString(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static RecordedFile FileFromJson(JsonElement json) => new(
        json.GetProperty("path").GetString() ?? "",
        json.GetProperty("sha256").GetString() ?? "",
        json.GetProperty("length").GetInt64(),
        json.TryGetProperty("kept", out var kept) && kept.GetBoolean());

    private static string Sum(IEnumerable<RecordedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.Path}\0{file.Hash}\0{file.Length}\0{file.IsKept}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Network;

namespace Kasko.Site.External;

/// <summary>
/// The addresses that answered well a short time ago, so that nobody's server is asked the same every day. A file that
/// is missing, damaged or of another version is as good as none.
/// </summary>
internal sealed class LinkCache(ImmutableSortedDictionary<string, LinkCache.Remembered> known)
{
    public static readonly TimeSpan Age = TimeSpan.FromDays(7);

    private static readonly LinkCache Empty = new(ImmutableSortedDictionary<string, Remembered>.Empty);
    private const int Version = 1;
    private const int LargestFile = 16 * 1024 * 1024;

    /// <param name="MovedTo">Where the address has moved for good.</param>
    internal sealed record Remembered(DateTimeOffset At, int Status, Uri? MovedTo);

    public static LinkCache Read(string path, DateTimeOffset now)
    {
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: <= LargestFile }) return Empty;
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new LinkCache(Entries(json.RootElement, now));
        }
        catch (Exception damage) when (damage is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    public LinkAnswer? Find(Uri address) =>
        known.GetValueOrDefault(address.AbsoluteUri) is { } remembered ? new LinkAnswer(CallEnd.Answered, remembered.Status, remembered.MovedTo) : null;

    /// <summary>What is worth remembering of these answers: what was good, since when.</summary>
    public LinkCache With(IEnumerable<KeyValuePair<Uri, LinkAnswer>> answers, DateTimeOffset now) => new(answers
        .Where(answer => answer.Value.IsGood)
        .ToImmutableSortedDictionary(
            answer => answer.Key.AbsoluteUri,
            answer => known.GetValueOrDefault(answer.Key.AbsoluteUri) ?? new Remembered(now, answer.Value.Status, answer.Value.MovedTo),
            StringComparer.Ordinal));

    /// <summary>Readers find the old file or the new one whole. One that cannot be written is no harm: the servers are asked again.</summary>
    public void Write(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = path + ".new";
            using (var file = File.Create(beside)) Write(file);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Write(Stream to)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("answers");
        foreach (var (address, remembered) in known)
        {
            json.WriteStartObject();
            json.WriteString("address", address);
            json.WriteString("at", remembered.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteNumber("status", remembered.Status);
            if (remembered.MovedTo is { } moved) json.WriteString("moved_to", moved.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, Remembered> Entries(JsonElement root, DateTimeOffset now)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, Remembered>(StringComparer.Ordinal);
        if (root.GetProperty("version").GetInt32() != Version) return entries.ToImmutable();
        foreach (var entry in root.GetProperty("answers").EnumerateArray())
        {
            var at = entry.GetProperty("at").GetDateTimeOffset();
            // A moment to come was written by a clock that has since been put right.
            if (at > now || now - at > Age) continue;
            Uri? moved = entry.TryGetProperty("moved_to", out var to) ? new Uri(to.GetString()!) : null;
            entries[entry.GetProperty("address").GetString()!] = new Remembered(at, entry.GetProperty("status").GetInt32(), moved);
        }

        return entries.ToImmutable();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Files;
using Kasko.Site.Network;
using Kasko.Site.Quoting;

namespace Kasko.Site.ExternalLinks;

/// <summary>
/// The addresses that were checked successfully in the last days, so that no server is asked the same every day. A file
/// that is missing, corrupt or of another version is treated as an empty cache.
/// </summary>
internal sealed class LinkCache(ImmutableSortedDictionary<string, LinkCache.Entry> known)
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(7);

    private static readonly LinkCache Empty = new(ImmutableSortedDictionary<string, Entry>.Empty);
    private const int Version = 1;
    private const int LargestFile = 16 * 1024 * 1024;

    /// <param name="MovedTo">The target of a permanent redirect.</param>
    internal sealed record Entry(DateTimeOffset At, int Status, Uri? MovedTo);

    public static LinkCache Read(string path, DateTimeOffset now)
    {
        try
        {
            if (OrdinaryFile.Read(path, LargestFile) is not { } bytes) return Empty;
            using var json = JsonDocument.Parse(bytes);
            return new LinkCache(Entries(json.RootElement, now));
        }
        catch (Exception corrupt) when (corrupt is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    public LinkResult? Find(Uri address) =>
        known.GetValueOrDefault(address.AbsoluteUri) is { } entry ? new LinkResult(RequestOutcome.Answered, entry.Status, entry.MovedTo) : null;

    /// <summary>Adds the successful results; each keeps the time at which the server answered.</summary>
    public LinkCache With(IEnumerable<KeyValuePair<Uri, LinkResult>> results, DateTimeOffset now) => new(results
        .Where(result => result.Value.IsGood)
        .ToImmutableSortedDictionary(
            result => result.Key.AbsoluteUri,
            result => known.GetValueOrDefault(result.Key.AbsoluteUri) ?? new Entry(now, result.Value.Status, result.Value.MovedTo),
            StringComparer.Ordinal));

    /// <summary>
    /// Replaces the file atomically. When it cannot be written, the servers are asked again next time. Never writes
    /// through a link to another folder.
    /// </summary>
    public void Write(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (FileEntry.KindOf(folder) is EntryKind.Link) return;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }

        using var bytes = new MemoryStream();
        Write(bytes);
        _ = AtomicFile.Replace(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private void Write(Stream to)
    {
        using var json = new Utf8JsonWriter(to, JsonForm.Indented());
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("answers");
        foreach (var (address, entry) in known)
        {
            json.WriteStartObject();
            json.WriteString("address", address);
            json.WriteString("at", entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteNumber("status", entry.Status);
            if (entry.MovedTo is { } moved) json.WriteString("moved_to", moved.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, Entry> Entries(JsonElement root, DateTimeOffset now)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, Entry>(StringComparer.Ordinal);
        if (root.GetProperty("version").GetInt32() != Version) return entries.ToImmutable();
        foreach (var entry in root.GetProperty("answers").EnumerateArray())
        {
            var at = entry.GetProperty("at").GetDateTimeOffset();
            // A time in the future was written when the clock was wrong.
            if (at > now || now - at > MaxAge) continue;
            Uri? moved = entry.TryGetProperty("moved_to", out var to) ? new Uri(to.GetString()!) : null;
            entries[entry.GetProperty("address").GetString()!] = new Entry(at, entry.GetProperty("status").GetInt32(), moved);
        }

        return entries.ToImmutable();
    }
}

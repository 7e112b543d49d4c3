using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render.Search;

/// <summary>
/// The files that a search in one language reads: for each word, the pages that have it. The same pages give the same
/// bytes. <c>search.js</c> reads them.
/// </summary>
public static class SearchIndex
{
    /// <summary>What the paths of all its files begin with.</summary>
    public const string Prefix = Folder + "search.";

    private const string Folder = "assets/";

    /// <summary>A larger index is divided, so that a query reads a part of it.</summary>
    private const int LargestFile = 50_000;

    private const int PagesInFile = 200;

    private static readonly JsonWriterOptions Options = JsonForm.OneLine(JsonForm.Relaxed);

    /// <summary>The file that a page for searching names, and its parts when it is divided.</summary>
    /// <param name="pages">Those that can be found, in all languages and any order.</param>
    public static (Output Index, ImmutableArray<Output> Parts) Of(PageView search, IEnumerable<SearchedPage> pages, SearchedWords words)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(words);
        var results = SearchResult.In(search, pages);
        var found = words.Of(results);
        var name = $"{Folder}search.{search.Language.Code()}";
        var whole = Written(json =>
        {
            Results(json, results);
            WordLists.Write(json, found);
        });
        if (whole.Length <= LargestFile) return (new Output($"{name}.{HashOf(whole)}.json", whole), []);

        var parts = WordParts.Of(found, LargestFile);
        ImmutableArray<byte[]> files =
        [
            .. parts.Select(part => Written(json => WordLists.Write(json, part.Words))),
            .. results.Chunk(PagesInFile).Select(some => Written(json => Results(json, some))),
        ];
        var folder = $"search.{search.Language.Code()}.{HashOf([.. files.SelectMany(file => SHA256.HashData(file))])}/";
        var index = Written(json =>
        {
            json.WriteString("folder", folder);
            json.WriteString("parts", string.Join(' ', parts.Select(part => part.Start)));
            json.WriteNumber("chunk", PagesInFile);
        });
        return (new Output($"{name}.{HashOf(index)}.json", index), [.. files.Select((file, number) => new Output($"{Folder}{folder}{number}.json", file))]);
    }

    private static void Results(Utf8JsonWriter json, IEnumerable<SearchResult> results)
    {
        json.WriteStartArray("pages");
        foreach (var result in results)
        {
            json.WriteStartArray();
            json.WriteStringValue(result.Page.Title);
            json.WriteStringValue(result.Href);
            if (result.Section is not null || result.Page.Figure is not null) json.WriteStringValue(result.Section ?? "");
            if (result.Page.Figure is { } figure) json.WriteStringValue(figure);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
}

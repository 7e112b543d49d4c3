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

    /// <summary>The file that the page names, and its parts when it is divided.</summary>
    public static (Output Index, ImmutableArray<Output> Parts) Of(SearchView search, Language language, SearchedWords words)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(words);
        var found = words.Of(search.Pages);
        var name = $"{Folder}search.{language.Code()}";
        var whole = Written(json =>
        {
            Pages(json, search.Pages, search.Pages);
            WordLists.Write(json, found);
        });
        if (whole.Length <= LargestFile) return (new Output($"{name}.{HashOf(whole)}.json", whole), []);

        var parts = WordParts.Of(found, LargestFile);
        ImmutableArray<byte[]> files =
        [
            .. parts.Select(part => Written(json => WordLists.Write(json, part.Words))),
            .. search.Pages.Chunk(PagesInFile).Select(pages => Written(json => Pages(json, pages, search.Pages))),
        ];
        var folder = $"search.{language.Code()}.{HashOf([.. files.SelectMany(file => SHA256.HashData(file))])}/";
        var index = Written(json =>
        {
            json.WriteString("folder", folder);
            json.WriteString("parts", string.Join(' ', parts.Select(part => part.Start)));
            json.WriteNumber("chunk", PagesInFile);
        });
        return (new Output($"{name}.{HashOf(index)}.json", index), [.. files.Select((file, number) => new Output($"{Folder}{folder}{number}.json", file))]);
    }

    private static void Pages(Utf8JsonWriter json, IEnumerable<SearchedPage> pages, ImmutableArray<SearchedPage> all)
    {
        json.WriteStartArray("pages");
        foreach (var page in pages)
        {
            json.WriteStartArray();
            json.WriteStringValue(page.Title);
            json.WriteStringValue(page.Href);
            if (page.Section is not null || page.Figure is not null) json.WriteStringValue(page.Section is { } section ? all[section].Title : "");
            if (page.Figure is { } figure) json.WriteStringValue(figure);
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

using System.Globalization;
using System.Text.Json;
using Kasko.Site.Languages;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The index of a published site, read as its page for searching reads it.</summary>
internal sealed class SearchedSite
{
    private readonly TestSite _site;
    private readonly string _folder;
    private readonly JsonElement _index;

    private SearchedSite(TestSite site, string page)
    {
        _site = site;
        _folder = page;
        _index = Json(Resolve(page, site.Page(page).QuerySelector("[data-index]")!.GetAttribute("data-index")!));
    }

    /// <summary>The addresses of the pages that can be found, below the site's root.</summary>
    public List<string> Pages => [.. _index.GetProperty("pages").EnumerateArray().Select(page => Resolve(_folder, page[1].GetString()!))];

    /// <summary>The text of each file of the index.</summary>
    public IReadOnlyList<string> Files => [.. _site.Published().Where(file => file.Key.StartsWith("assets/search.sv", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal)).Select(file => file.Value)];

    public static SearchedSite Read(TestSite site, string page) => new(site, page);

    /// <summary>Where a page has a word: 0 in its title, 1 in a heading, 2 elsewhere; empty when it has not.</summary>
    public IEnumerable<int> PartsOf(string word, string page)
    {
        var number = Words(_index).IndexOf(word);
        if (number < 0) yield break;
        var at = 0;
        foreach (var place in _index.GetProperty("places").GetString()!.Split(' ')[number].Split('.').Select(Base36))
        {
            at += place / 3;
            if (Pages[at] == page) yield return place % 3;
        }
    }

    /// <summary>The words among which a query is looked for in an index that is divided.</summary>
    public List<string> WordsFor(string query)
    {
        var parts = _index.GetProperty("parts").GetString()!.Split(' ').ToList();
        var part = parts.Where(start => SearchWords.Bare(query).StartsWith(start, StringComparison.Ordinal)).MaxBy(start => start.Length);
        return Words(Json($"assets/{_index.GetProperty("folder").GetString()}{parts.IndexOf(part!).ToString(CultureInfo.InvariantCulture)}.json"));
    }

    private static List<string> Words(JsonElement file)
    {
        List<string> words = [];
        foreach (var letter in file.GetProperty("words").GetString()!)
        {
            if (letter is >= 'A' and <= 'Z') words.Add(words.Count == 0 ? "" : words[^1][..(letter - 'A')]);
            else words[^1] += letter;
        }

        return words;
    }

    private static int Base36(string digits) => digits.Aggregate(0, (sum, digit) => (sum * 36) + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10));

    private JsonElement Json(string path) => JsonDocument.Parse(_site.Read(path)).RootElement;

    private static string Resolve(string folder, string href) => new Uri(new Uri("https://site.example/" + folder), href).AbsolutePath[1..];
}

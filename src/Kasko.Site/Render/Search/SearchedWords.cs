using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Search;

/// <summary>
/// The words of all pages, collected while pages are rendered. Only numbers are kept of a page, since a large site has
/// millions of words. Thread-safe.
/// </summary>
public sealed class SearchedWords
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordPlace[]> _pages = new(StringComparer.Ordinal);
    private int _count;

    /// <param name="file">The page's, below the published folder.</param>
    public void Add(string file, PageText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new Dictionary<int, PagePart>();
        foreach (var (part, written) in (ReadOnlySpan<(PagePart, string)>)[(PagePart.Title, text.Title), (PagePart.Heading, text.Headings), (PagePart.Body, text.Body)])
        {
            var plain = SearchWords.Plain(written);
            foreach (var word in SearchWords.In(plain)) parts.TryAdd(NumberOf(plain.AsSpan(word.Index, word.Length)), part);
        }

        _pages[file] = [.. parts.Select(place => new WordPlace(place.Key, place.Value))];
    }

    /// <summary>The words of some pages in ordinal order, each with the numbers of the pages that have it.</summary>
    internal List<IndexedWord> Of(ImmutableArray<SearchResult> pages)
    {
        var places = new Dictionary<int, List<PagePlace>>();
        for (var number = 0; number < pages.Length; number++)
            foreach (var (word, part) in Words(pages[number].Page))
            {
                if (!places.TryGetValue(word, out var found)) places[word] = found = [];
                found.Add(new PagePlace(number, part));
            }

        return [.. _numbers.Where(word => places.ContainsKey(word.Value)).Select(word => new IndexedWord(word.Key, places[word.Value])).OrderBy(word => word.Text, StringComparer.Ordinal)];
    }

    private int NumberOf(ReadOnlySpan<char> word) => _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number)
        ? number
        : _numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _count));

    private WordPlace[] Words(SearchedPage page) =>
        _pages.TryGetValue(page.Route.File, out var words) ? page.IsRead ? words : [.. words.Where(word => word.Part is PagePart.Title)] : [];

    private readonly record struct WordPlace(int Word, PagePart Part);
}

/// <summary>Where a page has a word, the best place first.</summary>
internal enum PagePart
{
    Title,
    Heading,
    Body,
}

internal readonly record struct PagePlace(int Page, PagePart Part);

/// <param name="Places">In the order of pages.</param>
internal sealed record IndexedWord(string Text, IReadOnlyList<PagePlace> Places);

using System.Collections.Immutable;
using Kasko.Site.Languages;

namespace Kasko.Site.Render.Search;

/// <summary>A part of a large index: the words that contain some letters.</summary>
/// <param name="Start">The letters, without marks.</param>
internal sealed record WordPart(string Start, IReadOnlyList<IndexedWord> Words);

/// <summary>
/// Divides an index by the first letters of what someone types. A query is found anywhere in a word, so a word is in the
/// part of each of its letters: “hamn” in those of h, a, m and n. A part that is too large is divided by one letter more;
/// what remains in it is the word of its letters alone, which is all that a query as short as that then finds.
/// </summary>
internal static class WordParts
{
    /// <summary>The least letters that a search compares of a longer word: with more, its part would not be known.</summary>
    private const int LongestStart = 4;

    public static ImmutableArray<WordPart> Of(List<IndexedWord> words, int largest)
    {
        var parts = ImmutableArray.CreateBuilder<WordPart>();
        var bare = words.Select(word => SearchWords.Bare(word.Text)).ToList();
        Divide(0, [.. bare.SelectMany((word, number) => Enumerable.Range(0, word.Length).Select(from => new Ending(number, from)))]);
        return [.. parts.OrderBy(part => part.Start, StringComparer.Ordinal)];

        void Divide(int length, List<Ending> endings)
        {
            foreach (var same in endings.GroupBy(ending => bare[ending.Word][ending.From + length]))
            {
                List<Ending> begun = [.. same];
                var start = bare[begun[0].Word].Substring(begun[0].From, length + 1);
                List<Ending> longer = [.. begun.Where(ending => ending.From + length + 1 < bare[ending.Word].Length)];
                if (longer.Count == 0 || start.Length == LongestStart || SizeOf(begun) <= largest)
                {
                    Add(start, begun);
                    continue;
                }

                List<Ending> alone = [.. begun.Where(ending => ending.From == 0 && bare[ending.Word].Length == start.Length)];
                if (alone.Count > 0) Add(start, alone);
                Divide(length + 1, longer);
            }
        }

        void Add(string start, List<Ending> endings) => parts.Add(new WordPart(start, [.. Numbers(endings).Order().Select(number => words[number])]));

        int SizeOf(List<Ending> endings) => Numbers(endings).Sum(number => WordLists.LengthOf(words[number]));
    }

    private static IEnumerable<int> Numbers(List<Ending> endings) => endings.Select(ending => ending.Word).Distinct();

    /// <param name="Word">The word's number.</param>
    /// <param name="From">Where the ending begins in it.</param>
    private readonly record struct Ending(int Word, int From);
}

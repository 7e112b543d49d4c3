using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>What the words of a text say about its language. Names, which begin with a capital letter inside a sentence, are left out.</summary>
/// <param name="Words">All words but names.</param>
/// <param name="TellingWords">Words that say something, or are long enough to do so.</param>
/// <param name="Weights">The sum of the words' evidence.</param>
/// <param name="Counts">How many words are evidence for each language.</param>
internal readonly record struct TextEvidence(int Words, int TellingWords, LanguageEvidence Weights, LanguageEvidence Counts)
{
    public static TextEvidence Of(string text, ImmutableArray<Language> languages)
    {
        var sum = default(TextEvidence);
        foreach (var (_, evidence) in OfSentences(text, languages)) sum += evidence;
        return sum;
    }

    /// <summary>The evidence of each sentence, and where the sentence is in the text.</summary>
    /// <param name="text">With its letters composed (see <see cref="Nfc"/>) and without soft hyphens, which hide words.</param>
    public static List<(Range Place, TextEvidence Evidence)> OfSentences(string text, ImmutableArray<Language> languages)
    {
        var sentences = new List<(Range, TextEvidence)>(1);
        var (begin, sum) = (0, default(TextEvidence));
        foreach (var (start, length) in WordsInText.In(text))
        {
            var isCapital = char.IsUpper(text[start]);
            if (isCapital && sum.Words > 0 && IsAfterSentence(text, start))
            {
                sentences.Add((begin..start, sum));
                (begin, sum) = (start, default);
            }

            if (!isCapital || sum.Words == 0) sum += OfWord(text.AsSpan(start, length), languages);
        }

        sentences.Add((begin..text.Length, sum));
        return sentences;
    }

    public static TextEvidence operator +(TextEvidence left, TextEvidence right) => new(
        left.Words + right.Words, left.TellingWords + right.TellingWords, left.Weights + right.Weights, left.Counts + right.Counts);

    private static bool IsAfterSentence(string text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end > 0 && end < start && text[end - 1] is '.' or '!' or '?' or '…';
    }

    private static TextEvidence OfWord(ReadOnlySpan<char> word, ImmutableArray<Language> languages)
    {
        var evidence = WordEvidence.Of(word);
        // Most words say nothing.
        if (evidence.Total == 0) return new TextEvidence(1, word.Length >= WordEvidence.ShortestForm ? 1 : 0, default, default);
        var among = evidence.Among(languages.AsSpan());
        return new TextEvidence(1, 1, among, among.Counts());
    }
}

namespace Kasko.Site.Languages;

/// <summary>What the words of a text say about its language. Names, which begin with a capital letter inside a sentence, are left out.</summary>
/// <param name="Words">All words but names.</param>
/// <param name="TellingWords">Words that say something, or are long enough to do so.</param>
/// <param name="Weights">The sum of the words' evidence.</param>
/// <param name="Counts">How many words are evidence for each language.</param>
internal readonly record struct TextEvidence(int Words, int TellingWords, LanguageEvidence Weights, LanguageEvidence Counts)
{
    public static TextEvidence Of(string text)
    {
        var composed = Nfc.Of(text).Replace("\u00AD", "", StringComparison.Ordinal);
        var sum = default(TextEvidence);
        var isFirst = true;
        foreach (var (start, length) in WordsInText.In(composed))
        {
            if (isFirst || !char.IsUpper(composed[start])) sum += OfWord(composed.AsSpan(start, length));
            isFirst = false;
        }

        return sum;
    }

    public static TextEvidence operator +(TextEvidence left, TextEvidence right) => new(
        left.Words + right.Words, left.TellingWords + right.TellingWords, left.Weights + right.Weights, left.Counts + right.Counts);

    private static TextEvidence OfWord(ReadOnlySpan<char> word)
    {
        var evidence = WordEvidence.Of(word);
        var isTelling = evidence.Total > 0 || word.Length >= WordEvidence.ShortestForm;
        return new TextEvidence(1, isTelling ? 1 : 0, evidence, new LanguageEvidence(
            One(evidence.Swedish > 0), One(evidence.Finnish > 0), One(evidence.Other > Math.Max(evidence.Swedish, evidence.Finnish))));
    }

    private static int One(bool counts) => counts ? 1 : 0;
}

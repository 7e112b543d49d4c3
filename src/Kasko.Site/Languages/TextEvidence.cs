namespace Kasko.Site.Languages;

/// <summary>What the words of a text say about its language. Names, which begin with a capital letter inside a sentence, are left out.</summary>
internal struct TextEvidence
{
    private LanguageEvidence _weights;
    private LanguageEvidence _counts;

    /// <summary>All words but names.</summary>
    public int Words { get; private set; }

    /// <summary>Words that say something, or are long enough to do so.</summary>
    public int TellingWords { get; private set; }

    /// <summary>The sum of the words' evidence.</summary>
    public readonly LanguageEvidence Weights => _weights;

    /// <summary>How many words are evidence for each language.</summary>
    public readonly LanguageEvidence Counts => _counts;

    /// <param name="languages">Those that compete.</param>
    public static TextEvidence Of(string text, LanguageSet languages)
    {
        var sum = default(TextEvidence);
        foreach (var sentence in SentencesInText.In(text, languages)) sum.Add(sentence.Evidence);
        return sum;
    }

    /// <param name="languages">Those that compete.</param>
    public void Add(ReadOnlySpan<char> word, LanguageSet languages)
    {
        var evidence = WordEvidence.Of(word);
        Words++;
        if (!evidence.Languages.IsEmpty)
        {
            TellingWords++;
            var among = evidence.Languages.Among(languages);
            _weights.Add(among, evidence.Weight);
            _counts.Add(among.Known, 1);
        }
        else if (word.Length >= WordEvidence.ShortestForm)
        {
            TellingWords++;
        }
    }

    public void Add(in TextEvidence other)
    {
        Words += other.Words;
        TellingWords += other.TellingWords;
        _weights.Add(other._weights);
        _counts.Add(other._counts);
    }
}

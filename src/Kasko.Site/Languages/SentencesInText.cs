namespace Kasko.Site.Languages;

/// <summary>The sentences of running text: where each is, and what its words say about its language.</summary>
/// <remarks>Enumerates without an allocation.</remarks>
internal ref struct SentencesInText
{
    private readonly ReadOnlySpan<char> _text;
    private readonly LanguageSet _languages;
    private WordsInText _words;
    private int _begin;

    /// <summary>The first word of the next sentence, which ended the one before.</summary>
    private TextEvidence _first;

    private bool _isLast;

    private SentencesInText(ReadOnlySpan<char> text, LanguageSet languages)
    {
        _text = text;
        _languages = languages;
        _words = WordsInText.In(text);
    }

    public (Range Place, TextEvidence Evidence) Current { get; private set; }

    /// <param name="text">With its letters composed (see <see cref="Nfc"/>) and without soft hyphens, which hide words.</param>
    /// <param name="languages">Those that compete.</param>
    public static SentencesInText In(ReadOnlySpan<char> text, LanguageSet languages) => new(text, languages);

    public readonly SentencesInText GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_isLast) return false;
        var sum = _first;
        while (_words.MoveNext())
        {
            var (start, length) = _words.Current;
            if (sum.Words > 0 && char.IsUpper(_text[start]))
            {
                if (!IsAfterSentence(_text, start)) continue;
                _first = default;
                _first.Add(_text.Slice(start, length), _languages);
                Current = (_begin..start, sum);
                _begin = start;
                return true;
            }

            sum.Add(_text.Slice(start, length), _languages);
        }

        Current = (_begin.._text.Length, sum);
        return _isLast = true;
    }

    private static bool IsAfterSentence(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end > 0 && end < start && text[end - 1] is '.' or '!' or '?' or '…';
    }
}

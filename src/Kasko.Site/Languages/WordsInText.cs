namespace Kasko.Site.Languages;

/// <summary>
/// The words of running text: the start and length of each run of letters, except in an address, next to a digit, or in
/// a word with soft hyphens.
/// </summary>
/// <remarks>Enumerates without an allocation: every text of a site is read this way.</remarks>
internal ref struct WordsInText(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _end;

    public (int Start, int Length) Current { get; private set; }

    public static WordsInText In(ReadOnlySpan<char> text) => new(text);

    public readonly WordsInText GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = _text;
        while (_next == _end || !MoveInChunk())
        {
            var start = _end;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            if (start == text.Length) return false;
            var end = start;
            while (end < text.Length && WordCharacters.IsLetter(text[end])) end++;
            var after = end < text.Length && text[end] is ',' or '.' ? end + 1 : end;
            // Most words stand alone between spaces.
            if (end > start && (after == text.Length || char.IsWhiteSpace(text[after])))
            {
                _next = _end = after;
                Current = (start, end - start);
                return true;
            }

            FindChunk(start, end);
        }

        return true;
    }

    private bool MoveInChunk()
    {
        for (; _next < _end; _next++)
        {
            var start = _next;
            while (_next < _end && (char.IsLetter(_text[_next]) || Nfc.IsMark(_text[_next]))) _next++;
            if (_next == start) continue;
            Current = (start, _next - start);
            return true;
        }

        return false;
    }

    /// <summary>Finds the end of the characters before the next space, and whether they contain words.</summary>
    /// <param name="letters">The end of the letters that they begin with.</param>
    private void FindChunk(int start, int letters)
    {
        var isPlain = true;
        _next = start;
        for (_end = letters; _end < _text.Length; _end++)
        {
            if (char.IsLetter(_text[_end])) continue;
            if (char.IsWhiteSpace(_text[_end])) break;
            isPlain = isPlain && IsPlain(_end);
        }

        if (!isPlain) _next = _end;
    }

    /// <summary>Whether a sign may stand in running text: not in an address or a number.</summary>
    private readonly bool IsPlain(int index) => _text[index] switch
    {
        '@' or '\\' or '_' or '=' or '#' or WordCharacters.SoftHyphen => false,
        // A full stop, colon or slash between letters is not punctuation: kaskinen.fi, mailto:x, sv/fi.
        '.' or '/' => index == _next || index + 1 == _text.Length || !char.IsLetter(_text[index + 1]),
        ':' => !_text[index..].StartsWith("://"),
        var sign => !char.IsDigit(sign),
    };
}

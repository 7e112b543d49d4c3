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
        do
        {
            for (; _next < _end; _next++)
            {
                var start = _next;
                while (_next < _end && (char.IsLetter(_text[_next]) || Nfc.IsMark(_text[_next]))) _next++;
                if (_next == start) continue;
                Current = (start, _next - start);
                return true;
            }
        }
        while (FindChunk());
        return false;
    }

    /// <summary>Goes to the next characters between spaces that contain words.</summary>
    private bool FindChunk()
    {
        while (_end < _text.Length)
        {
            _next = _end;
            while (_next < _text.Length && char.IsWhiteSpace(_text[_next])) _next++;
            var isPlain = true;
            for (_end = _next; _end < _text.Length; _end++)
            {
                if (char.IsLetter(_text[_end])) continue;
                if (char.IsWhiteSpace(_text[_end])) break;
                isPlain = isPlain && IsPlain(_end);
            }

            if (isPlain && _next < _end) return true;
        }

        return false;
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

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
            _end = _next;
            while (_end < _text.Length && !char.IsWhiteSpace(_text[_end])) _end++;
            if (_next < _end && IsPlain(_text[_next.._end])) return true;
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> chunk)
    {
        for (var index = 0; index < chunk.Length; index++)
        {
            var letter = chunk[index];
            if (char.IsLetter(letter)) continue;
            if (char.IsDigit(letter) || letter is '@' or '\\' or '_' or '=' or '#' or WordCharacters.SoftHyphen) return false;
            // A full stop, colon or slash between letters is not punctuation: kaskinen.fi, mailto:x, sv/fi.
            if (letter is '.' or '/' && index > 0 && index + 1 < chunk.Length && char.IsLetter(chunk[index + 1])) return false;
            if (letter is ':' && chunk[index..].StartsWith("://")) return false;
        }

        return true;
    }
}

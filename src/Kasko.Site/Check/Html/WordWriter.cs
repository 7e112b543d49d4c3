namespace Kasko.Site.Check.Html;

/// <summary>Joins parts of a text into words with single spaces; most texts fit the given memory, and are copied once.</summary>
internal ref struct WordWriter(Span<char> memory)
{
    private Span<char> _memory = memory;
    private int _length;
    private bool _isAfterSpace;

    public void Append(ReadOnlySpan<char> text)
    {
        // A space between words at most.
        if (_length + text.Length + 1 > _memory.Length) Grow(text.Length + 1);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                _isAfterSpace = true;
                continue;
            }

            if (_isAfterSpace && _length > 0) _memory[_length++] = ' ';
            _isAfterSpace = false;
            _memory[_length++] = letter;
        }
    }

    public override readonly string ToString() => _memory[.._length].ToString();

    private void Grow(int more)
    {
        Span<char> larger = new char[Math.Max(_memory.Length * 2, _length + more)];
        _memory[.._length].CopyTo(larger);
        _memory = larger;
    }
}

namespace Kasko.Site.Render.Templates;

/// <summary>HTML in one piece while templates write it, so that it can be searched and nothing is copied. Not thread-safe.</summary>
internal sealed class HtmlBuffer(int capacity)
{
    private char[] _text = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> From(int start) => _text.AsSpan(start, Length - start);

    public void Add(ReadOnlySpan<char> text)
    {
        if (_text.Length - Length < text.Length) Array.Resize(ref _text, Math.Max(Length + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Makes it ready to be written to again.</summary>
    public void Clear() => Length = 0;
}

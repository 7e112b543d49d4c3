using System.Buffers;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// What a template has written, in one piece, so that it can be searched. The library's own output is a chain of small
/// pieces, which are allocated anew for each part of each page. Not thread-safe.
/// </summary>
internal sealed class HtmlOutput : IScriptOutput, IDisposable
{
    private const int Smallest = 4 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(Smallest);
    private int _length;

    public ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    public void Write(string text, int offset, int count)
    {
        if (_text.Length - _length < count) Grow(_length + count);
        text.CopyTo(offset, _text, _length, count);
        _length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes it ready to be written to again.</summary>
    public void Clear() => _length = 0;

    public override string ToString() => Written.ToString();

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, _text.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}

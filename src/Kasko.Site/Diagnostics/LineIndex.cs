namespace Kasko.Site.Diagnostics;

/// <summary>Converts an offset in a text into a place in the text's file, and back.</summary>
/// <param name="linesBefore">The number of lines of the file before the text.</param>
public sealed class LineIndex(string path, string text, int linesBefore)
{
    private readonly int[] _starts = StartsOfLines(text);

    public SourceSpan At(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var found = _starts.AsSpan().BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(path, line + 1 + linesBefore, offset - _starts[line] + 1, Math.Max(0, length));
    }

    /// <param name="at">A place in the text.</param>
    public int OffsetOf(SourceSpan at) => _starts[at.Line - 1 - linesBefore] + at.Column - 1;

    private static int[] StartsOfLines(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++) starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        return starts;
    }
}

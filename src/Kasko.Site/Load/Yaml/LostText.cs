using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <summary>Finds what YAML takes away from a text without quotation marks, or leaves at it, though nobody meant it.</summary>
/// <param name="text">The whole document.</param>
internal sealed class LostText(string text, DiagnosticList diagnostics)
{
    private readonly string[] _lines = MayLose(text) ? text.Split('\n') : [];

    /// <summary>Whether a text has a number sign or any curly or angle quotation mark.</summary>
    private static bool MayLose(ReadOnlySpan<char> text) => text.ContainsAny('#', '«', '»') || text.ContainsAnyInRange('‘', '‟');

    /// <param name="scalar">A text without quotation marks.</param>
    /// <param name="line">The index of its line.</param>
    /// <param name="from">Where it begins on the line, from 0.</param>
    /// <param name="to">Where it ends.</param>
    public void Report(YamlScalar scalar, int line, int from, int to)
    {
        if (_lines.Length <= line || to > _lines[line].Length || from > to) return;
        var written = _lines[line];
        var hash = to + written.AsSpan(to).IndexOfAnyExcept(' ', '\t');
        if (hash > to && written[hash] == '#' && IsText(scalar.Text, written, hash))
            diagnostics.Add(YamlComment.At(scalar.At with { Column = hash + 1, Length = 1 }, written[..from] + YamlQuotes.Around(written[from..])));
        if (YamlQuotes.Inside(scalar.Text) is not null)
            diagnostics.Add(YamlCurlyQuotes.At(scalar.At, written[..from] + YamlQuotes.Around(scalar.Text) + written[to..]));
    }

    /// <summary>A key whose whole value is a comment that no space divides from its sign.</summary>
    public void ReportEmpty(Sourced<string> key, int line, int end)
    {
        if (_lines.Length <= line || end >= _lines[line].Length || _lines[line][end] != ':') return;
        var written = _lines[line];
        var hash = end + 1 + written.AsSpan(end + 1).IndexOfAnyExcept(' ', '\t');
        if (hash > end + 1 && written[hash] == '#' && hash + 1 < written.Length && char.IsLetterOrDigit(written[hash + 1]))
            diagnostics.Add(YamlComment.At(key.At with { Column = hash + 1, Length = 1 }, written[..hash] + YamlQuotes.Around(written[hash..])));
    }

    /// <summary>Of several words, or with the sign at a word, as in <c>#14</c>. A comment on a number or a word of ours has a space.</summary>
    private static bool IsText(string value, string written, int hash) =>
        value.Contains(' ', StringComparison.Ordinal) || (hash + 1 < written.Length && char.IsLetterOrDigit(written[hash + 1]));
}

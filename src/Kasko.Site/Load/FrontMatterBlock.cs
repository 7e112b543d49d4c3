using System.Buffers;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.FrontMatter;

namespace Kasko.Site.Load;

/// <summary>
/// Finds where a page's front matter ends and its body begins. Front matter in the wrong place, or in another program's
/// format, is reported and never treated as body text.
/// </summary>
internal static class FrontMatterBlock
{
    private const string Fence = "---";
    private const string TomlFence = "+++";

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_-");

    public static (string Yaml, string Body, int BodyLine)? Split(string path, ReadOnlySpan<char> text, DiagnosticList diagnostics)
    {
        var after = NextLine(text, 0);
        if (!IsFence(LineAt(text, 0)))
        {
            diagnostics.Add(Misplaced(path, text, 0, line: 1) ?? FrontMatterMissing.At(new SourceSpan(path, 1, 1)));
            return null;
        }

        // The lines between the two fences.
        var (yaml, lines) = (after, 1);
        for (; after < text.Length && !IsFence(LineAt(text, after)); after = NextLine(text, after)) lines++;
        if (after == text.Length)
        {
            diagnostics.Add(FrontMatterUnclosed.At(new SourceSpan(path, 1, 1)));
            return null;
        }

        var body = NextLine(text, after);
        lines++;
        if (Misplaced(path, text, body, lines + 1) is { } late)
        {
            diagnostics.Add(late);
            return null;
        }

        return (text[yaml..Math.Max(yaml, after - 1)].ToString(), text[body..].ToString(), lines);
    }

    /// <summary>The line that begins at an offset, without its end.</summary>
    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    /// <summary>Where the next line begins: at the end of the text after the last one.</summary>
    private static int NextLine(ReadOnlySpan<char> text, int start) => text[start..].IndexOf('\n') is >= 0 and var end ? start + end + 1 : text.Length;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is Fence;

    /// <summary>
    /// Front matter at an offset or after it; null when it has none. A thematic break or an underlined heading is not followed by 'key: value'.
    /// </summary>
    /// <param name="line">The number of the line at the offset.</param>
    private static Diagnostic? Misplaced(string path, ReadOnlySpan<char> text, int start, int line)
    {
        var isFirst = true;
        for (; start < text.Length; start = NextLine(text, start), line++)
        {
            var words = LineAt(text, start).Trim();
            if (words.Length == 0) continue;
            if (words[0] is '+' or '{' or '-')
            {
                var next = LineAt(text, NextLine(text, start));
                var at = new SourceSpan(path, line, 1);
                if (words is TomlFence && IsKey(next, '=')) return FrontMatterNotation.At(at, "TOML");
                if (isFirst && words[0] == '{' && IsJson($"{words}{next}")) return FrontMatterNotation.At(at, "JSON");
                if (words is Fence && IsKey(next, ':')) return FrontMatterLate.At(at);
            }

            isFirst = false;
        }

        return null;
    }

    /// <summary>
    /// A key of the front matter is a known one, or does not look like the start of a sentence: it has no capital letter and no space.
    /// </summary>
    private static bool IsKey(ReadOnlySpan<char> line, char sign)
    {
        var end = line.IndexOf(sign);
        var key = end < 0 ? [] : line[..end].TrimEnd();
        return key.Length > 0 && !key.ContainsAnyExcept(KeyCharacters)
            && (end + 1 == line.Length || sign == '=' || line[end + 1] == ' ');
    }

    /// <summary>Front matter in JSON: an opening brace and a quoted key. The braces of a figure hold an unquoted name.</summary>
    private static bool IsJson(string text) => text[1..].TrimStart().StartsWith('"') || text.Trim() == "{";
}

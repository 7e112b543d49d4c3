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

    public static (string Yaml, string Body, int BodyLine)? Split(string path, string text, DiagnosticList diagnostics)
    {
        var lines = text.Split('\n');
        if (!IsFence(lines[0]))
        {
            diagnostics.Add(NotAtTheTop(path, lines));
            return null;
        }

        var end = Array.FindIndex(lines, 1, IsFence);
        if (end < 0)
        {
            diagnostics.Add(FrontMatterUnclosed.At(new SourceSpan(path, 1, 1)));
            return null;
        }

        if (Misplaced(path, lines, end + 1) is { } late)
        {
            diagnostics.Add(late);
            return null;
        }

        return (string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    private static bool IsFence(string line) => line.TrimEnd() == Fence;

    private static Diagnostic NotAtTheTop(string path, string[] lines) =>
        Misplaced(path, lines, 0) ?? FrontMatterMissing.At(new SourceSpan(path, 1, 1));

    /// <summary>
    /// Front matter after a line; null when there is none. A thematic break or an underlined heading is not followed by 'key: value'.
    /// </summary>
    private static Diagnostic? Misplaced(string path, string[] lines, int from)
    {
        var isFirst = true;
        for (var index = from; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line.Length == 0) continue;
            var next = index + 1 < lines.Length ? lines[index + 1] : "";
            var at = new SourceSpan(path, index + 1, 1);
            if (line == TomlFence && IsKey(next, '=')) return FrontMatterNotation.At(at, "TOML");
            if (isFirst && line.StartsWith('{') && IsJson(line + next)) return FrontMatterNotation.At(at, "JSON");
            if (line == Fence && IsKey(next, ':')) return FrontMatterLate.At(at);
            isFirst = false;
        }

        return null;
    }

    /// <summary>
    /// A key of the front matter is a known one, or does not look like the start of a sentence: it has no capital letter and no space.
    /// </summary>
    private static bool IsKey(string line, char sign)
    {
        var end = line.IndexOf(sign, StringComparison.Ordinal);
        var key = end < 0 ? "" : line[..end].TrimEnd();
        return key.Length > 0 && key.All(letter => char.IsAsciiLetterLower(letter) || letter is '_' or '-')
            && (end + 1 == line.Length || sign == '=' || line[end + 1] == ' ');
    }

    /// <summary>Front matter in JSON: an opening brace and a quoted key. The braces of a figure hold an unquoted name.</summary>
    private static bool IsJson(string text) => text[1..].TrimStart().StartsWith('"') || text.Trim() == "{";
}

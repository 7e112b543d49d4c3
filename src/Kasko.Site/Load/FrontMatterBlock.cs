using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.FrontMatter;

namespace Kasko.Site.Load;

/// <summary>
/// Finds where a page's data end and its text begins. Data that stand elsewhere, or in the notation of another program,
/// are reported and never taken for text.
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

    /// <summary>Data after a line; null where there are none. A rule or an underlined heading is followed by no 'key: value'.</summary>
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

    /// <summary>A key of data is one of ours, or looks like none of the words that a sentence begins with: it has no capital and no space.</summary>
    private static bool IsKey(string line, char sign)
    {
        var end = line.IndexOf(sign, StringComparison.Ordinal);
        var key = end < 0 ? "" : line[..end].TrimEnd();
        return key.Length > 0 && key.All(letter => char.IsAsciiLetterLower(letter) || letter is '_' or '-')
            && (end + 1 == line.Length || sign == '=' || line[end + 1] == ' ');
    }

    /// <summary>An opening brace with a quoted key. A figure's braces hold a bare name.</summary>
    private static bool IsJson(string text) => text[1..].TrimStart().StartsWith('"') || text.Trim() == "{";
}

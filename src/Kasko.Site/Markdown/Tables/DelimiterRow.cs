using System.Buffers;

namespace Kasko.Site.Markdown.Tables;

/// <summary>The line of a table between its header and its rows, such as <c>| --- | ---: |</c>.</summary>
internal static class DelimiterRow
{
    private static readonly SearchValues<char> AnyForm = SearchValues.Create("|:-–—−‐‑ \t");

    public static string Of(int columns) => $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}";

    /// <summary>Whether a line was intended as one, but has dashes instead of hyphens.</summary>
    public static bool IsMeant(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(AnyForm) < 0 && line.IndexOfAny("–—−‐‑") >= 0 && line.Contains('|');

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var line in text.Split('\n'))
            if (Is(text[line].Trim())) return true;
        return false;
    }

    private static bool Is(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAnyExcept("|:- \t") >= 0) return false;
        var cells = 0;
        foreach (var range in line.Trim('|').Split('|'))
        {
            if (!IsCell(line.Trim('|')[range].Trim())) return false;
            cells++;
        }

        return cells > 1;
    }

    private static bool IsCell(ReadOnlySpan<char> cell)
    {
        if (cell.StartsWith(":")) cell = cell[1..];
        if (cell.EndsWith(":")) cell = cell[..^1];
        return cell.Length > 0 && cell.IndexOfAnyExcept('-') < 0;
    }
}

using System.Globalization;

namespace Kasko.Site.Diagnostics;

/// <summary>A part of a user's text quoted in a message: on one line, and short enough to read.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>As many characters of a line as somebody copies out of a message.</summary>
    private const int LongestLine = 240;

    /// <summary>A line to be written as it stands.</summary>
    public static string Line(string text)
    {
        var line = text.Trim();
        return line.Length <= LongestLine && !line.Contains('\n', StringComparison.Ordinal) ? line : Of(line);
    }

    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line;
        var end = 0;
        while (end < Longest) end += StringInfo.GetNextTextElementLength(line, end);
        return $"{line[..end]}…";
    }
}

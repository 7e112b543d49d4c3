using System.Text.RegularExpressions;

namespace Kasko.Site.Load;

/// <summary>
/// Conflict markers that git leaves where two people changed the same lines. A single marker counts: someone may have
/// missed it when removing the others. A line of equals signs alone is a Markdown heading, and is not counted.
/// </summary>
internal static partial class ConflictMarks
{
    /// <summary>The first and the last line with a marker, from 1; null when there is none.</summary>
    public static (int Line, int EndLine)? Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('<', '>') && !text.Contains("|||||||", StringComparison.Ordinal)) return null;
        var marks = Mark().Matches(text.ToString());
        if (marks.Count == 0) return null;
        // When there are several conflicts, the first is reported, up to its first end marker.
        var end = marks.FirstOrDefault(mark => mark.Value[0] == '>') ?? marks[^1];
        return (LineAt(text, marks[0].Index), LineAt(text, Math.Max(end.Index, marks[0].Index)));
    }

    private static int LineAt(ReadOnlySpan<char> text, int index) => 1 + text[..index].Count('\n');

    /// <summary>
    /// Followed by the name of a branch or a commit: one word, or a commit with its message in parentheses. Seven signs
    /// before a sentence are nested quotations, and seven bars an empty table row.
    /// </summary>
    [GeneratedRegex(
        @"^(?:<{7}(?:[ ][^\n]*)?|>{7}[ ](?:[^\s]+(?:[ ]\([^\n]*\))?|Stashed\ changes)|\|{7}[ ][^|\n]+)[ ]*$",
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}

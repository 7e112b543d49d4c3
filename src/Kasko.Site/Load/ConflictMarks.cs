using System.Text.RegularExpressions;

namespace Kasko.Site.Load;

/// <summary>
/// What git leaves where two people changed the same lines. One mark is enough: somebody removed the others and missed it.
/// A line of equals signs alone is a heading in Markdown, and no sign of it.
/// </summary>
internal static partial class ConflictMarks
{
    /// <summary>The first and the last line with a mark, from 1; null where there is none.</summary>
    public static (int Line, int EndLine)? Find(string text)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Contains(">>>>>>>", StringComparison.Ordinal) && !text.Contains("|||||||", StringComparison.Ordinal)) return null;
        var marks = Mark().Matches(text);
        if (marks.Count == 0) return null;
        // Of several conflicts the first is told; each goes down to the first mark of its end.
        var end = marks.FirstOrDefault(mark => mark.Value[0] == '>') ?? marks[^1];
        return (LineAt(text, marks[0].Index), LineAt(text, Math.Max(end.Index, marks[0].Index)));
    }

    private static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    /// <summary>
    /// The name of a branch or a commit follows: one word, or a commit with its message in parentheses. Seven signs before
    /// a sentence are a quotation within quotations, and seven bars an empty row of a table.
    /// </summary>
    [GeneratedRegex(
        @"^(?:<{7}(?:[ ][^\n]*)?|>{7}[ ](?:[^\s]+(?:[ ]\([^\n]*\))?|Stashed\ changes)|\|{7}[ ][^|\n]+)[ ]*$",
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Leftovers;

namespace Kasko.Site.Markdown.Tables;

/// <summary>A line of a paragraph as a possible row of a table.</summary>
/// <param name="Text">The plain text; see <see cref="LeftoverText"/>.</param>
/// <param name="Written">The source.</param>
internal sealed record TextRow(string Text, string Written)
{
    public bool IsDelimiter => DelimiterRow.IsIn(Text);

    public bool IsMeantAsDelimiter => DelimiterRow.IsMeant(Text);

    public bool HasBar => Text.Contains('|', StringComparison.Ordinal);

    public bool StartsWithBar => Text.StartsWith('|');

    /// <summary>A bar at both ends.</summary>
    public bool IsBarred => Text.Length > 2 && StartsWithBar && Text.EndsWith('|');

    /// <summary>The number of tabs between its texts.</summary>
    public int Tabs => Text.Count('\t');

    public string[] Cells => [.. Parts().Select(cell => cell.Trim())];

    public string Repaired => $"| {string.Join(" | ", Cells.Select(Excerpt.Of))} |";

    public static List<TextRow> In(LeftoverText text) => [.. text.Lines.Select(line => new TextRow(line.Text, line.Written))];

    private IEnumerable<string> Parts()
    {
        if (!HasBar) return Written.Split('\t');
        // A bar in code or after a backslash does not separate cells.
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index <= Text.Length; index++)
        {
            if (index < Text.Length && Text[index] != '|') continue;
            parts.Add(Written[Math.Min(start, Written.Length)..Math.Min(index, Written.Length)]);
            start = index + 1;
        }

        if (StartsWithBar) parts.RemoveAt(0);
        if (Text.EndsWith('|') && parts.Count > 1) parts.RemoveAt(parts.Count - 1);
        return parts;
    }
}

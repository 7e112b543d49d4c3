using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Load.Yaml;

/// <summary>A line of YAML as it should be.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Column">Where the slip is, from 1.</param>
internal sealed record RepairedLine(int Line, int Column, string Text);

/// <summary>One slip, with the lines that are written without it.</summary>
/// <param name="Rule">Makes the diagnostic of a place and the repaired line.</param>
internal sealed record YamlRepair(ImmutableArray<RepairedLine> Lines, Func<SourceSpan, string, Diagnostic> Rule)
{
    public YamlRepair(int line, int column, string text, Func<SourceSpan, string, Diagnostic> rule)
        : this([new RepairedLine(line, column, text)], rule)
    {
    }

    public string[] Applied(string[] lines)
    {
        var repaired = lines.ToArray();
        foreach (var line in Lines) repaired[line.Line] = line.Text;
        return repaired;
    }
}

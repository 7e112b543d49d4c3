using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Strategy;

/// <summary>
/// The strategy as the town adopted it, read from its own document beside this file. Marks of Markdown are taken off
/// and nothing else: what differs on the pages is listed in <see cref="Deviations"/>.
/// </summary>
internal static partial class AdoptedStrategy
{
    /// <summary>The document from its title on. Before that stands a description of a photograph that is not ours.</summary>
    public static ImmutableArray<string> Source { get; } =
    [
        .. File.ReadLines(Path.Join(Repository.Tests, "Strategy", "kasko-stadsstrategi-2024-2030.md"))
            .SkipWhile(line => !line.StartsWith("# Kaskö stadsstrategi", StringComparison.Ordinal))
            .Where(line => line.Length > 0 && line != "---"),
    ];

    public static string Text { get; } = string.Join('\n', Source);

    public static ImmutableArray<string> Lines { get; } = [.. Source.SelectMany(Cells).Select(Plain)];

    /// <summary>The lines below a heading, down to the next heading of any level.</summary>
    public static ImmutableArray<string> Below(string heading) =>
    [
        .. Source.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line[0] != '#').SelectMany(Cells).Select(Plain),
    ];

    /// <summary>The headings of a level, as written.</summary>
    public static ImmutableArray<string> Headings(string mark, string after) =>
        [.. Source.SkipWhile(line => line != after).Skip(1).TakeWhile(line => !line.StartsWith("# ", StringComparison.Ordinal)).Where(line => line.StartsWith(mark + ' ', StringComparison.Ordinal))];

    public static string Plain(string line) => Marks().Replace(line, "").Replace("**", "", StringComparison.Ordinal).Trim();

    /// <summary>The table is written with tabs between its cells, most of them empty.</summary>
    private static IEnumerable<string> Cells(string line) => line.Split('\t').Where(cell => cell.Length > 0);

    /// <summary>What starts a heading, an item of a list (twice, in one of them), or an item with a number.</summary>
    [GeneratedRegex(@"^(#+ |- (\\\* )?|(?<!# )\d\. (?=[^*\n]*$))")]
    private static partial Regex Marks();
}

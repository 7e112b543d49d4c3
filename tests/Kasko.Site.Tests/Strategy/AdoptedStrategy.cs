using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Strategy;

/// <summary>
/// The strategy as adopted by the town, read from its own document beside this file. Only Markdown notation is removed;
/// the pages' differences are listed in <see cref="Deviations"/>.
/// </summary>
internal static partial class AdoptedStrategy
{
    /// <summary>The document from its title on, without the description of a photograph before it, which is not on the site.</summary>
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

    /// <summary>The table has tabs between its cells, most of them empty.</summary>
    private static IEnumerable<string> Cells(string line) => line.Split('\t').Where(cell => cell.Length > 0);

    /// <summary>The start of a heading, a list item (doubled in one of them), or a numbered item.</summary>
    [GeneratedRegex(@"^(#+ |- (\\\* )?|(?<!# )\d\. (?=[^*\n]*$))")]
    private static partial Regex Marks();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <summary>The usual slips of block lines, <c>key: value</c>, each with its repair; those within braces are in <see cref="FlowRepairs"/>.</summary>
internal static partial class YamlRepairs
{
    /// <summary>How many lines back a quotation mark or a bracket may have been left open.</summary>
    private const int Reach = 200;

    /// <summary>In characters; a longer line is no line that somebody typed, and patterns take long on it.</summary>
    private const int LongestLine = 500;

    /// <summary>The repairs worth trying where the parser stops at a line, the likeliest first.</summary>
    public static IEnumerable<YamlRepair> For(string[] lines, int stop)
    {
        stop = Math.Clamp(stop, 0, lines.Length - 1);
        ImmutableArray<int> before = [.. Enumerable.Range(Math.Max(0, stop - Reach), Math.Min(stop, Reach) + 1).Where(line => lines[line].Length <= LongestLine)];
        ImmutableArray<int> around = [.. ((int[])[stop, stop - 1, stop + 1]).Where(line => line >= 0 && line < lines.Length && lines[line].Length <= LongestLine)];
        return
        [
            .. Tabs(lines),
            .. before.SelectMany(line => OpenQuote(lines, line)),
            .. around.SelectMany(line => Spaces(lines, line)),
            .. before.SelectMany(line => FlowRepairs.Of(lines[line], line)),
            .. around.Take(2).SelectMany(line => Braces(lines, line)),
            .. around.Take(2).SelectMany(line => Colon(lines, line)),
            .. around.SelectMany(line => Indentation(lines, line)),
            .. around.Where(line => line == stop).SelectMany(line => MissingColon(lines, line)),
            .. around.Where(line => line == stop).SelectMany(line => Value(lines, line)),
        ];
    }

    /// <summary>YAML indents with spaces only (YAML 1.2, 6.1). Whoever uses tabs does so on each line.</summary>
    private static IEnumerable<YamlRepair> Tabs(string[] lines)
    {
        var tabbed = Enumerable.Range(0, lines.Length).Where(line => IsTabbed(lines[line])).ToList();
        if (tabbed.Count == 0) yield break;
        foreach (var width in (string[])["  ", "    ", ""])
        {
            yield return new YamlRepair(
                [.. tabbed.Select(line => new RepairedLine(line, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1, Blank(lines[line]).Replace("\t", width, StringComparison.Ordinal) + lines[line].TrimStart()))],
                YamlTab.At);
        }
    }

    private static IEnumerable<YamlRepair> OpenQuote(string[] lines, int line)
    {
        if (QuotedValue().Match(lines[line]) is not { Success: true } value) yield break;
        var quote = value.Groups["quote"];
        if (!IsClosed(lines[line][quote.Index..])) yield return new YamlRepair(line, quote.Index + 1, lines[line].TrimEnd() + quote.Value, YamlQuotation.Open);
    }

    private static bool IsClosed(string quoted) => (quoted[0] == '"' ? DoubleQuoted() : SingleQuoted()).IsMatch(quoted);

    /// <summary>What was typed for the colon and the space after a key, and for the hyphen and the space before an item.</summary>
    private static IEnumerable<YamlRepair> Spaces(string[] lines, int line)
    {
        if (GluedKey().Match(lines[line]) is { Success: true } glued)
            yield return new YamlRepair(line, glued.Groups["sign"].Index + 1, $"{glued.Groups["key"]}: {glued.Groups["value"]}", YamlColonSpace.At);
        if (OtherSign().Match(lines[line]) is { Success: true } other)
            yield return new YamlRepair(line, other.Groups["sign"].Index + 1, $"{other.Groups["key"]}: {other.Groups["value"]}", YamlColonSpace.OtherSign);
        if (BracedItem().Match(lines[line]) is { Success: true } braced)
            yield return new YamlRepair(line, braced.Groups["value"].Index + 1, $"{braced.Groups["indent"]}- {braced.Groups["value"]}", YamlColonSpace.Hyphen);
        if (GluedItem().Match(lines[line]) is { Success: true } item)
            yield return new YamlRepair(line, item.Groups["sign"].Index + 1, $"{item.Groups["indent"]}- {item.Groups["value"]}", YamlColonSpace.Hyphen);
    }

    private static IEnumerable<YamlRepair> MissingColon(string[] lines, int line)
    {
        if (KeyAndValue().Match(lines[line]) is { Success: true } found)
            yield return new YamlRepair(line, found.Groups["space"].Index + 1, $"{found.Groups["key"]}: {found.Groups["value"]}", YamlColonSpace.OtherSign);
    }

    /// <summary>Several keys of data on one line.</summary>
    private static IEnumerable<YamlRepair> Braces(string[] lines, int line)
    {
        if (BareKeys().Match(lines[line]) is { Success: true } found)
            yield return new YamlRepair(line, found.Groups["text"].Index + 1, $"{found.Groups["key"]}{{{found.Groups["text"].Value.TrimEnd()}}}", YamlBraces.Missing);
    }

    private static IEnumerable<YamlRepair> Colon(string[] lines, int line)
    {
        if (TextWithColon().Match(lines[line]) is { Success: true } found)
            yield return new YamlRepair(line, found.Groups["colon"].Index + 1, found.Groups["key"] + YamlQuotes.Around(found.Groups["text"].Value), YamlColonInText.At);
    }

    /// <summary>As far in as a line nearby.</summary>
    private static IEnumerable<YamlRepair> Indentation(string[] lines, int line)
    {
        if (lines[line].Trim().Length == 0) yield break;
        var own = Blank(lines[line]).Length;
        var others = lines[Math.Max(0, line - 10)..line].Reverse().Concat(lines.Skip(line + 1).Take(1)).Where(other => other.Trim().Length > 0);
        foreach (var indent in others.SelectMany(Indents).Distinct().Where(indent => indent != own))
            yield return new YamlRepair(line, own + 1, new string(' ', indent) + lines[line].TrimStart(), YamlIndentation.At);
    }

    /// <summary>Also as far in as the keys of a list's item.</summary>
    private static IEnumerable<int> Indents(string line)
    {
        var own = Blank(line).Length;
        if (line.TrimEnd().EndsWith(':')) return [own + 2, own];
        return line.AsSpan(own).StartsWith("- ") ? [line.Length - line[(own + 1)..].TrimStart().Length, own] : [own];
    }

    /// <summary>A text that goes on after its quotation, or begins with a sign that means something else.</summary>
    private static IEnumerable<YamlRepair> Value(string[] lines, int line)
    {
        if (AnyValue().Match(lines[line]) is not { Success: true } found) yield break;
        var text = found.Groups["text"];
        var repaired = found.Groups["key"] + YamlQuotes.Around(IsQuotedAsAWhole(text.Value) ? text.Value[1..^1] : text.Value);
        if (text.Value is ['"', .. var inside, '"'] && inside.Contains('\\', StringComparison.Ordinal) && !inside.Contains('"', StringComparison.Ordinal))
            yield return new YamlRepair(line, text.Index + 1, found.Groups["key"] + YamlQuotes.Around(inside), YamlQuotation.Backslash);
        else if (text.Value[0] is '"' or '\'') yield return new YamlRepair(line, text.Index + 1, repaired, YamlQuotation.GoesOn);
        else if (!char.IsLetterOrDigit(text.Value[0]))
            yield return new YamlRepair(line, text.Index + 1, repaired, (at, repairedLine) => YamlFirstSign.At(at, text.Value[0], repairedLine));
    }

    /// <summary>Whether the first quotation mark belongs to the last one and not to the next, as in <c>"The "new" start"</c>.</summary>
    private static bool IsQuotedAsAWhole(string text) =>
        text is ['"', .. var inside, '"'] && inside.IndexOf('"', StringComparison.Ordinal) is > 0 and var next && inside[next - 1] == ' ';

    public static bool IsTabbed(string line) => line.Trim().Length > 0 && Blank(line).Contains('\t', StringComparison.Ordinal);

    private static string Blank(string line) => line[..^line.TrimStart().Length];

    private const string Start = @"^\s*(?:-\s+)*(?:[\w-]+:\s+)?";

    [GeneratedRegex(Start + """(?<quote>["'])""", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedValue();

    [GeneratedRegex("^\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex("""^'(?:[^']|'')*'""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SingleQuoted();

    [GeneratedRegex(@"^(?<key>\s*(?:-\s+)*[A-Za-z_][\w-]*)(?<sign>:)(?<value>[^\s:/].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex GluedKey();

    [GeneratedRegex(@"^(?<key>\s*(?:-\s+)*[a-z][a-z_]*)\s?(?<sign>[;=])\s*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSign();

    [GeneratedRegex(@"^(?<key>[a-z][a-z_]*)(?<space>\s+)(?<value>[^\s:][^:]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^(?<indent>\s+)(?<value>\{.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BracedItem();

    [GeneratedRegex(@"^(?<indent>\s*)(?<sign>[-–—•])(?<value>[^\s-].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex GluedItem();

    [GeneratedRegex(@"^(?<key>\s*(?:-\s+)*[\w-]+:\s+|\s*-\s+)\(?(?<text>(?:period|value|sv|fi|from|to|title|url|heading|one|other):\s[^{}()]*,\s*[a-z_]+:\s[^{}()]*)\)?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareKeys();

    [GeneratedRegex(@"^(?<key>\s*(?:-\s+)*[\w-]+:\s+)(?<text>[^\s""'{\[|>&*!%@`#][^\n]*?(?<colon>:)(?:\s.*)?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextWithColon();

    [GeneratedRegex(@"^(?<key>\s*(?:-\s+)*(?:[\w-]+:\s+|(?<=-\s+)))(?<text>\S.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyValue();
}

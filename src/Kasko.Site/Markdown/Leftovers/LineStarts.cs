using System.Globalization;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>Lines of a paragraph that begin like headings or list items but are neither.</summary>
/// <param name="before">The lines of the paragraph before it; empty when another block precedes it.</param>
/// <param name="after">The lines of the paragraph after it, likewise.</param>
internal sealed partial class LineStarts(IReadOnlyList<TextLine> lines, IReadOnlyList<TextLine> before, IReadOnlyList<TextLine> after)
{
    /// <summary>Of a list's letter or roman number with its sign: <c>viii)</c>.</summary>
    private const int LongestLetter = 5;

    /// <summary>Spaces that CommonMark does not count as spaces, and invisible characters.</summary>
    private const string Hard = @"\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF";

    public static IEnumerable<Diagnostic> Find(IReadOnlyList<ParagraphText> paragraphs)
    {
        var texts = new Lazy<Dictionary<Block, ParagraphText>>(() => paragraphs.ToDictionary(paragraph => (Block)paragraph.Block));
        foreach (var paragraph in paragraphs)
        {
            if (!MayHaveSign(paragraph.Source) || !MayHaveSign(paragraph.Text.Text)) continue;
            IReadOnlyList<TextLine> Lines(Block? block) => block is not null && texts.Value.TryGetValue(block, out var other) ? other.Text.Lines : [];
            var starts = new LineStarts(Lines(paragraph.Block), Lines(paragraph.Sibling(-1)), Lines(paragraph.Sibling(1)));
            foreach (var fault in starts.Find()) yield return fault;
        }
    }

    /// <summary>Whether a line begins with anything but a word; most paragraphs have no such line.</summary>
    private static bool MayHaveSign(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim(" \t");
            if (line.Length > 0 && (!char.IsLetter(line[0]) || line[..Math.Min(line.Length, LongestLetter)].ContainsAny('.', ')'))) return true;
        }

        return false;
    }

    private IEnumerable<Diagnostic> Find() => Enumerable.Range(0, lines.Count).Select(Fault).OfType<Diagnostic>();

    private Diagnostic? Fault(int index)
    {
        var line = lines[index];
        if (HardSpace(index) is { } hard) return hard;
        if (Heading().Match(line.Text) is { Success: true } heading)
            return HeadingNotRead.At(line.At, $"{Levelled(heading.Groups["mark"].Value)} {line.Written[heading.Groups["text"].Index..]}");
        return IsDash(index) || IsHyphen(index) ? ListNotRead.At(line.At, $"- {line.Written[1..].TrimStart()}")
            : IsLetter(index) ? ListNotRead.At(line.At, $"- {line.Written}")
            : IsNumber(index) ? ListNotRead.At(line.At, $"{NumberOf(line)}. {line.Written[Number().Match(line.Text).Length..].TrimStart()}")
            : null;
    }

    private Diagnostic? HardSpace(int index)
    {
        var line = lines[index];
        if (Sign().Match(line.Text) is not { Success: true } sign) return null;
        var (mark, after) = (sign.Groups["mark"].Value, sign.Groups["after"].Value);
        if ((sign.Groups["before"].Value + after).FirstOrDefault(space => space != ' ') is not (not '\0' and var hard)) return null;
        if (after.Length == 0 && mark[0] != '#') return null;
        // After a number it may keep a date together, unless a line beside it has the next or the previous number.
        return char.IsAsciiDigit(mark[0]) && !IsNumbered(index)
            ? null
            : HardSpaceAfterSign.At(line.At, hard, mark, $"{Levelled(mark)} {line.Written[sign.Length..]}");
    }

    /// <summary>A quoted line of speech also begins with a dash: a single line, with a capital letter.</summary>
    private bool IsDash(int index) => Dash().IsMatch(lines[index].Text)
        && (HasNeighbour(index, line => Dash().IsMatch(line.Text)) || IsIntroduced(index) || (IsSmall(lines[index]) && before.Take(1).Concat(after.Take(1)).Any(IsSmall)));

    private static bool IsSmall(TextLine line) => Dash().IsMatch(line.Text) && line.Text.AsSpan(1).TrimStart() is [var first, ..] && char.IsLower(first);

    private bool IsHyphen(int index) => Hyphen().IsMatch(lines[index].Text)
        && (index == 0 || IsIntroduced(index) || HasNeighbour(index, line => Hyphen().IsMatch(line.Text)));

    private bool IsLetter(int index) => Letter().Match(lines[index].Text) is { Success: true } letter
        && HasNeighbour(index, line => Letter().Match(line.Text) is { Success: true } other && AreNext(letter.Groups["sign"].Value, other.Groups["sign"].Value));

    private bool IsNumber(int index) => Number().IsMatch(lines[index].Text) && IsNumbered(index);

    /// <summary>Whether the number is one more or less than that of the line beside it, or of the paragraph beside it.</summary>
    private bool IsNumbered(int index)
    {
        var number = NumberOf(lines[index]);
        bool IsBeside(TextLine line) => number is not null && NumberOf(line) is { } other && Math.Abs(other - number.Value) == 1;
        return HasNeighbour(index, IsBeside) || (index == 0 && before.Take(1).Any(IsBeside)) || (index == 0 && after.Take(1).Any(IsBeside));
    }

    private static int? NumberOf(TextLine line) =>
        AnyNumber().Match(line.Text) is { Success: true } match ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    private bool IsIntroduced(int index) => (index > 0 ? lines[index - 1] : before is [.., var last] ? last : null)?.Text.EndsWith(':') == true;

    private bool HasNeighbour(int index, Func<TextLine, bool> isSame) =>
        (index > 0 && isSame(lines[index - 1])) || (index + 1 < lines.Count && isSame(lines[index + 1]));

    private static bool AreNext(string one, string other) =>
        (one.Length == 1 && other.Length == 1 && Math.Abs(one[0] - other[0]) == 1) || (one + other).All("ivx".Contains);

    /// <summary>The page's title is its only first-level heading, and there are six levels.</summary>
    private static string Levelled(string mark) => mark[0] == '#' ? new string('#', Math.Clamp(mark.Length, 2, 6)) : mark;

    [GeneratedRegex($@"^(?<before>[{Hard}]*)(?<mark>#{{1,6}}|[-*+]|\d{{1,9}}[.)])(?<after>[ {Hard}]*)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    /// <summary>A single # directly before a word is a hashtag.</summary>
    [GeneratedRegex(@"^(?<mark>#{2,6})(?<text>[^\s#])|^(?<mark>#{7,})\s*(?<text>[^\s#])", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[–—\u2212](?=[ \u00A0]|\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[-+](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^\d{1,3}[.)](?=\p{L})|^\(\d{1,3}\)(?=[ \u00A0])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex($@"^[{Hard}]*\(?(?<number>\d{{1,3}})[.)]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"^\(?(?<sign>[a-zåäö]|[ivx]{2,4})[.)](?=[ \u00A0])", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}

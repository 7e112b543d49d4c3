using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>Emphasis that does not close: stars and underscores that remain as text.</summary>
internal static partial class LeftoverEmphasis
{
    /// <summary>A longer text is not repaired.</summary>
    private const int Longest = 500;

    /// <summary>At most one for each kind of delimiter in a text: the next is often only the counterpart of the first.</summary>
    public static IEnumerable<Diagnostic> Find(LeftoverText text, Language language)
    {
        if (!text.Text.AsSpan().ContainsAny('*', '_', '~')) return [];
        return new[] { Strong(text, language), Unequal(text), Paired(Stars(), text, language), Paired(Underscores(), text, language), StruckOut(text) }.OfType<Diagnostic>();
    }

    /// <summary>Two stars directly before a word, or any two delimiters. A single one after a word or before a space may refer to a note.</summary>
    private static Diagnostic? Strong(LeftoverText text, Language language)
    {
        var runs = Doubled().Matches(text.Text);
        if (runs.Count == 0 || (runs.Count == 1 && !Opening().IsMatch(text.Text))) return null;
        return EmphasisNotClosed.At(text.At(runs[0].Index, 2), "**", Repaired(text, language));
    }

    /// <summary>More delimiters before the words than after them: the first is shown. One more after them may refer to a note.</summary>
    private static Diagnostic? Unequal(LeftoverText text)
    {
        if (Before().Match(text.Text) is not { Success: true } match) return null;
        var sign = match.Value[0];
        var inside = text.Text.AsSpan(match.Index + 1).IndexOfAnyExcept(LeftoverText.Filler);
        if (inside < 1 || text.Written(match.Index, 1 + inside).Any(letter => letter != sign)) return null;
        var words = Inside().Match(text.Text, match.Index + 1 + inside).Value;
        var signs = new string('*', 1 + inside);
        return EmphasisNotClosed.At(text.At(match.Index, 1), sign.ToString(), words.Length == 0 ? null : $"{signs}{words}{signs}");
    }

    /// <summary>Inside a word stars can close, underscores cannot (CommonMark 6.2).</summary>
    private static Diagnostic? Paired(Regex pair, LeftoverText text, Language language)
    {
        if (pair.Match(text.Text) is not { Success: true } match) return null;
        var sign = match.Groups["sign"].Value;
        var (inside, ending) = (text.Written(match.Groups["text"].Index, match.Groups["text"].Length), match.Groups["ending"].Value);
        var stars = new string('*', sign.Length);
        var repaired = char.IsLetterOrDigit(inside[^1]) ? Closed(inside, "", stars) + ending : Closed(inside, ending, stars);
        return EmphasisNotClosed.At(text.At(match.Index, sign.Length), sign, IfRead(repaired, language));
    }

    private static Diagnostic? StruckOut(LeftoverText text) => Tildes().Match(text.Text) is { Success: true } match
        ? StrikeThrough.At(text.At(match.Index, match.Length), text.Written(match.Index, match.Length))
        : null;

    /// <summary>The delimiters of the first such line in pairs, each directly beside its words; null when their number is odd.</summary>
    private static string? Repaired(LeftoverText text, Language language)
    {
        var line = text.Lines.FirstOrDefault(line => Doubled().IsMatch(line.Text));
        if (line is null || line.Written.Length > Longest) return null;
        var parts = line.Written.Split("**");
        if (parts.Length < 3 || parts.Length % 2 == 0) return null;
        var repaired = new StringBuilder(parts[0]);
        for (var index = 1; index < parts.Length; index += 2)
        {
            var ending = Ending().Match(parts[index + 1]).Value;
            var (inside, after) = (parts[index], parts[index + 1]);
            if (inside.StartsWith(' ') && repaired.Length > 0 && repaired[^1] != ' ') repaired.Append(' ');
            var moved = ending.Length > 0 && !char.IsLetterOrDigit(inside.TrimEnd() is [.., var last] ? last : 'a');
            repaired.Append(Closed(inside, moved ? ending : "", "**"));
            if (inside.EndsWith(' ') && after.Length > 0 && after[0] != ' ') repaired.Append(' ');
            repaired.Append(moved ? after[ending.Length..] : after);
        }

        return IfRead(repaired.ToString(), language) is { } whole ? whole[whole.IndexOf("**", StringComparison.Ordinal)..(whole.LastIndexOf("**", StringComparison.Ordinal) + 2)] : null;
    }

    /// <summary>After punctuation a delimiter does not close before a letter (CommonMark 6.2), so the ending of a word moves inside.</summary>
    private static string Closed(string inside, string ending, string sign) => $"{sign}{inside.Trim()}{ending}{sign}";

    private static string? IfRead(string candidate, Language language)
    {
        if (candidate.Length > Longest) return null;
        var document = Dialect.Parse(candidate, language);
        return document is [ParagraphBlock { Inline: { } inlines }] && !LeftoverText.Of(inlines, candidate, new LineIndex("", candidate, 0)).Text.AsSpan().ContainsAny('*', '_')
            ? candidate
            : null;
    }

    /// <summary>Two or three: one star may mark a note, and more may be a decoration.</summary>
    [GeneratedRegex(@"(?<!\*)\*{2,3}(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"(?<![^\s(\[""”'’–-])\*{2,3}(?![\s*.,;:!?)])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\w*])(?<sign>\*)(?<text>[^\s*][^*\n]*?(?<=[^\s*]))\*(?!\*)(?<ending>\p{L}*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stars();

    [GeneratedRegex(@"(?<![\w_])(?<sign>_{1,2})(?<text>[^\s_][^_\n]*?(?<=[^\s_]))\k<sign>(?!_)(?<ending>\p{L}+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Underscores();

    [GeneratedRegex(@"(?<![\w*_\uFFFC])[*_](?=\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\G[^\s*_\uFFFC][^*_\uFFFC\n]*(?=\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(@"(?<!~)~~(?!~)[^~\n]+(?<!~)~~(?!~)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tildes();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}

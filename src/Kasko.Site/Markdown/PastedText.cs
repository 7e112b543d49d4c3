using System.Collections.Frozen;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Markdown;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Finds traces of text pasted from a word processor or a PDF: bullets that are not lists, hyphens from divided lines.</summary>
internal static class PastedText
{
    private const string Bullets = "•◦▪▫‣●○■□►▶⁃∙·\uF0B7\uF0A7";

    private static readonly FrozenSet<string> Joining = WordLists.All.Joining.ToFrozenSet(StringComparer.Ordinal);

    public static void Report(ContainerInline inlines, LineIndex lines, DiagnosticList diagnostics)
    {
        if (InlineText.Single(inlines) is { } whole) Report(whole, inlines, lines, diagnostics);
        else
            foreach (var literal in inlines.FindDescendants<LiteralInline>()) Report(literal, inlines, lines, diagnostics);
    }

    private static void Report(LiteralInline literal, ContainerInline inlines, LineIndex lines, DiagnosticList diagnostics)
    {
        var text = literal.Content.AsSpan();
        if (literal.PreviousSibling is null or LineBreakInline && literal.Parent == inlines) Bullet(literal, lines, diagnostics);
        for (var at = text.IndexOf(WordCharacters.SoftHyphen); at >= 0; at = Next(text, WordCharacters.SoftHyphen, at + 1))
            diagnostics.Add(StraySoftHyphen.At(lines.At(literal.Span.Start + at, 1)));
        for (var at = Next(text, '-', 1); at >= 0; at = Next(text, '-', at + 1)) SplitWord(literal, at, lines, diagnostics);
    }

    private static void Bullet(LiteralInline literal, LineIndex lines, DiagnosticList diagnostics)
    {
        var text = literal.Content.AsSpan();
        var start = text.IndexOfAnyExcept(' ', '\t');
        if (start < 0 || !Bullets.Contains(text[start], StringComparison.Ordinal)) return;
        if (start + 1 < text.Length && !char.IsWhiteSpace(text[start + 1])) return;
        diagnostics.Add(PastedBullet.At(lines.At(literal.Span.Start + start, 1), text[start].ToString()));
    }

    private static void SplitWord(LiteralInline literal, int hyphen, LineIndex lines, DiagnosticList diagnostics)
    {
        var text = literal.Content.AsSpan();
        var start = hyphen;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        if (start == hyphen) return;
        var after = text[(hyphen + 1)..];
        var isAtEnd = after.Trim().IsEmpty;
        if (isAtEnd)
        {
            if (literal.NextSibling is not LineBreakInline { IsHard: false, NextSibling: LiteralInline next }) return;
            after = next.Content.AsSpan();
        }
        else if (after[0] != ' ') return;

        after = after.TrimStart();
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end])) end++;
        // A single letter begins an abbreviation, and a hyphen after the second word continues a list: “barn- skol- och kulturfrågor”.
        if (end < 2 || !char.IsLower(after[0]) || (end < after.Length && after[end] == '-') || Joining.Contains(after[..end].ToString())) return;
        var (first, second) = (text[start..hyphen].ToString(), after[..end].ToString());
        var whole = KeepsHyphen(text[..start], first, second) ? $"{first}-{second}" : first + second;
        diagnostics.Add(WordSplitOverLines.At(lines.At(literal.Span.Start + start, hyphen - start + 1), $"{first}- {second}", whole));
    }

    /// <summary>Compounds keep a hyphen between two equal vowels, and after a name.</summary>
    private static bool KeepsHyphen(ReadOnlySpan<char> before, string first, string second) =>
        (first[^1] == second[0] && "aeiouyåäö".Contains(second[0], StringComparison.Ordinal))
        || (char.IsUpper(first[0]) && before.TrimEnd() is [.., not ('.' or '!' or '?' or ':')]);

    private static int Next(ReadOnlySpan<char> text, char sought, int from)
    {
        if (from >= text.Length) return -1;
        var at = text[from..].IndexOf(sought);
        return at < 0 ? -1 : from + at;
    }

    private static ReadOnlySpan<char> AsSpan(this StringSlice slice) => slice.Text.AsSpan(slice.Start, Math.Max(0, slice.Length));
}

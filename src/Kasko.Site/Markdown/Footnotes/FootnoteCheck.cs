using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Leftovers;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Markdown.Footnotes;

/// <summary>Footnotes without a reference, references without a footnote, and link definitions that no link uses.</summary>
internal static partial class FootnoteCheck
{
    /// <summary>Lines at the beginning of a paragraph that are footnotes but for the colon after their mark.</summary>
    public static IEnumerable<(string Mark, Diagnostic Problem)> WithoutColon(LeftoverText paragraph) => !paragraph.Text.StartsWith('[') ? [] : paragraph.Lines
        .Select(line => (Read: Bare().Match(line.Text), line)).TakeWhile(pair => pair.Read.Success)
        .Select(pair => (pair.Read.Groups["mark"].Value, FootnoteWithoutText.WithoutColon(pair.line.At, pair.line.Written.Insert(pair.Read.Groups["mark"].Length, ":"))));

    /// <summary>References that remain as text because no footnote has their label.</summary>
    /// <param name="known">Marks that are reported where their footnotes begin.</param>
    public static IEnumerable<Diagnostic> Marks(LeftoverText text, HashSet<string> known) =>
        Mark().Matches(text.Text).Where(mark => !known.Contains(mark.Value)).Select(mark => mark.Groups["text"].Success
            ? FootnoteWithoutMark.NotAtMargin(text.At(mark.Index, mark.Length), $"{mark.Groups["mark"].Value}: …")
            : FootnoteWithoutText.At(text.At(mark.Index, mark.Length), mark.Value));

    public static IEnumerable<Diagnostic> Find(DocumentParts parts, LineIndex lines)
    {
        if (parts.Definitions.Count == 0) yield break;
        var used = parts.Links.Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        var before = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in parts.Definitions.OrderBy(definition => definition.Span.Start))
        {
            if (definition.Label is not { } label) continue;
            var at = lines.At(definition.Span.Start, definition.Span.Length);
            if (!before.TryAdd(label, at)) yield return DoubledLabel.At(at, $"[{label}]", before[label].Line);
            else if (definition is FootnoteLinkReferenceDefinition { Footnote: var note })
            {
                if (note.Order < 0) yield return FootnoteWithoutMark.At(at, $"[{label}]");
                else if (note.All(IsBackLink)) yield return FootnoteWithoutText.Empty(at, $"[{label}]");
            }
            else if (label.StartsWith('^')) yield return FootnoteWithoutMark.NotAtMargin(at, $"[{label}]: …");
            else if (!used.Contains(definition)) yield return UnusedReference.At(at, $"[{label}]");
        }
    }

    /// <summary>Whether it is only the paragraph to which the library adds the links back to the text.</summary>
    public static bool IsBackLink(Block block) => block is ParagraphBlock { Inline: var inline } && (inline?.All(part => part is FootnoteLink { IsBackLink: true }) ?? true);

    [GeneratedRegex(@"(?<mark>\[\^[^\[\]\n]+\])(?<text>(?<=^\s*\[[^\[\]\n]*\]):)?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<mark>\[\^[^\[\]\n]+\])[ \t]+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Leftovers;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Headings;

/// <summary>Short paragraphs in bold that are used as headings (WCAG 1.3.1, failure F2).</summary>
internal static class BoldHeadings
{
    private const int Longest = 80;
    private const string Endings = ".,;:!?";

    public static IEnumerable<Diagnostic> Find(IReadOnlyList<ParagraphText> paragraphs)
    {
        var (level, next) = (1, 0);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Block is not { Parent: MarkdownDocument document, Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } strong } inlines } || inlines.LastChild != strong) continue;
            var text = InlineText.Of(strong).Trim();
            if (text.Length is 0 or > Longest || Endings.Contains(text[^1], StringComparison.Ordinal) || paragraph.Sibling(1) is null or HeadingBlock) continue;
            for (; next < paragraph.Index; next++)
                if (document[next] is HeadingBlock above) level = above.Level;
            // One level below the preceding heading.
            yield return BoldHeading.At(paragraph.Text.At(0), $"{new string('#', Math.Clamp(level + 1, 2, 6))} {text}");
        }
    }
}

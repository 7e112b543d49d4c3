using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Tables;
using Kasko.Site.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>Reports Markdown notation that would be published as raw characters because Markdown did not recognise it.</summary>
internal static class LeftoverCheck
{
    public static IEnumerable<Diagnostic> Find(MarkdownDocument document, string body, Language language, LineIndex lines) =>
        Texts(document).SelectMany(inlines => Find(LeftoverText.Of(inlines, body, lines), language));

    private static IEnumerable<Diagnostic> Find(LeftoverText text, Language language) => LeftoverLinks.Find(text, language);

    private static IEnumerable<ContainerInline> Texts(MarkdownDocument document) =>
        document.Descendants<LeafBlock>().Select(block => block.Inline)
            .Concat(document.Descendants<Table>().Select(TableCaptions.Of))
            .OfType<ContainerInline>();
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown;

/// <summary>Text that an indent of four spaces or a tab turns into code.</summary>
internal static class IndentedParagraphs
{
    public static IEnumerable<Diagnostic> Find(List<LeafBlock> leaves, string body, LineIndex lines)
    {
        foreach (var code in leaves.OfType<CodeBlock>().Where(code => code is not FencedCodeBlock))
        {
            var text = body.Substring(code.Span.Start, code.Span.Length).TrimStart();
            var start = code.Span.Start + code.Span.Length - text.Length;
            yield return IndentedCode.At(lines.At(start), text.Split('\n')[0].TrimEnd());
        }
    }
}

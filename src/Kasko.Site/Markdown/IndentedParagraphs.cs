using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown;

/// <summary>Text that an indent of four spaces or a tab turns into code.</summary>
internal static class IndentedParagraphs
{
    public static IEnumerable<Diagnostic> Find(List<CodeBlock> codes, string body, LineIndex lines)
    {
        foreach (var code in codes)
        {
            if (code is FencedCodeBlock) continue;
            var text = body.Substring(code.Span.Start, code.Span.Length).TrimStart();
            var start = code.Span.Start + code.Span.Length - text.Length;
            yield return IndentedCode.At(lines.At(start), text.Split('\n')[0].TrimEnd());
        }
    }
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;

namespace Kasko.Site.Markdown;

/// <summary>Program code between fences whose second fence is missing, so that it extends to the end of the text.</summary>
internal static class UnclosedCode
{
    public static IEnumerable<Diagnostic> Find(List<CodeBlock> codes, LineIndex lines) => codes.OfType<FencedCodeBlock>()
        .Where(code => code.ClosingFencedCharCount == 0)
        .Select(code => CodeNotClosed.At(lines.At(code.Span.Start), new string(code.FencedChar, code.OpeningFencedCharCount)));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentQuotations
{
    public static Rule Rule { get; } = new("different-quotations", Severity.Warning);

    /// <param name="isQuoted">Whether the text is a quotation here; otherwise it is one in the original.</param>
    public static Diagnostic At(SourceSpan at, bool isQuoted, SourceSpan originalAt) => isQuoted
        ? Rule.At(at,
            $"This paragraph is a quotation here, but not in the original (see {originalAt}). Begin the lines of both with '>', or of neither.",
            $"Stycket är ett citat här men inte i originalet (se {originalAt}). Börja raderna med '>' på båda språken, eller inte på någotdera.",
            $"Kappale on tässä lainaus, mutta alkutekstissä ei ole (katso {originalAt}). Aloita rivit merkillä '>' molemmilla kielillä tai ei kummallakaan.")
        : Rule.At(at,
            $"This paragraph is a quotation in the original ({originalAt}). Begin its lines with '>' here too.",
            $"Stycket är ett citat i originalet ({originalAt}). Börja raderna med '>' också här.",
            $"Kappale on alkutekstissä lainaus ({originalAt}). Aloita rivit merkillä '>' myös tässä.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentFootnotes
{
    public static Rule Rule { get; } = new("different-footnotes", Severity.Error);

    /// <param name="count">How many references to footnotes the text has here.</param>
    /// <param name="original">How many the same text has in the original.</param>
    public static Diagnostic At(SourceSpan at, int count, int original, SourceSpan originalAt) => count < original
        ? Rule.At(at,
            $"The original has a footnote here ({originalAt}).",
            $"Originalet har en fotnot här ({originalAt}).",
            $"Alkutekstissä on tässä alaviite ({originalAt}).")
        : Rule.At(at,
            $"The original has no footnote here (see {originalAt}).",
            $"Originalet har ingen fotnot här (se {originalAt}).",
            $"Alkutekstissä ei ole tässä alaviitettä (katso {originalAt}).");
}

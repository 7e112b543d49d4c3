using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentParagraphs
{
    public static Rule Rule { get; } = new("different-paragraphs", Severity.Warning);

    /// <param name="excerpt">The beginning of the paragraph.</param>
    public static Diagnostic Missing(SourceSpan at, string excerpt, SourceSpan originalAt) => Rule.At(at,
        $"A paragraph of the original is missing here: '{excerpt}' ({originalAt}).",
        $"Här saknas ett stycke som finns i originalet: '{excerpt}' ({originalAt}).",
        $"Tästä puuttuu alkutekstin kappale '{excerpt}' ({originalAt}).");

    public static Diagnostic Extra(SourceSpan at, string excerpt, SourceSpan originalAt) => Rule.At(at,
        $"The original has no such paragraph: '{excerpt}' (see {originalAt}).",
        $"Originalet har inget sådant stycke: '{excerpt}' (se {originalAt}).",
        $"Alkutekstissä ei ole tällaista kappaletta: '{excerpt}' (katso {originalAt}).");
}

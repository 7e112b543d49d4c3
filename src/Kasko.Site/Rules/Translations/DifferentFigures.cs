using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentFigures
{
    public static Rule Rule { get; } = new("different-figures", Severity.Error);

    /// <param name="original">As written in braces, like the translation's.</param>
    public static Diagnostic At(SourceSpan at, string? original, string? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Rule.At(at,
            $"A figure of the original is missing here: '{original}' ({originalAt}).",
            $"Här saknas en siffra som finns i originalet: '{original}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin luku '{original}' ({originalAt})."),
        (null, _) => Rule.At(at,
            $"The original does not have the figure '{translation}' (see {originalAt}).",
            $"Originalet har inte siffran '{translation}' (se {originalAt}).",
            $"Alkutekstissä ei ole lukua '{translation}' (katso {originalAt})."),
        _ => Rule.At(at,
            $"The figure here is '{translation}', in the original '{original}' ({originalAt}).",
            $"Siffran här är '{translation}', i originalet '{original}' ({originalAt}).",
            $"Luku on tässä '{translation}', alkutekstissä '{original}' ({originalAt})."),
    };
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class DifferentHeadings
{
    public static Rule Rule { get; } = new("different-headings", Severity.Error);

    public static Diagnostic At(SourceSpan at, OutlineHeading? original, OutlineHeading? translation, SourceSpan originalAt)
    {
        var text = Excerpt.Of((original ?? translation)?.Text ?? "");
        return (original, translation) switch
        {
            (_, null) => Rule.At(at,
                $"A heading of the original is missing here: '{text}' ({originalAt}).",
                $"Här saknas en rubrik som finns i originalet: '{text}' ({originalAt}).",
                $"Tästä puuttuu alkutekstin otsikko '{text}' ({originalAt})."),
            (null, _) => Rule.At(at,
                $"The original has no heading like '{text}' (see {originalAt}).",
                $"Originalet har ingen rubrik som motsvarar '{text}' (se {originalAt}).",
                $"Alkutekstissä ei ole otsikkoa, joka vastaa otsikkoa '{text}' (katso {originalAt})."),
            _ => Rule.At(at,
                $"The heading is on level {translation.Level}, in the original on level {original.Level} ({originalAt}). Begin it with '{Signs(original)}'.",
                $"Rubriken står på nivå {translation.Level}, i originalet på nivå {original.Level} ({originalAt}). Börja den med '{Signs(original)}'.",
                $"Otsikko on tasolla {translation.Level}, alkutekstissä tasolla {original.Level} ({originalAt}). Aloita se merkeillä '{Signs(original)}'."),
        };
    }

    private static string Signs(OutlineHeading heading) => new('#', heading.Level);
}

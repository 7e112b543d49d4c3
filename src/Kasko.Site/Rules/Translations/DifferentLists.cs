using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class DifferentLists
{
    public static Rule Rule { get; } = new("different-lists", Severity.Error);

    public static Diagnostic At(SourceSpan at, OutlineList? original, OutlineList? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Rule.At(at,
            $"A list of the original is missing here ({originalAt}).",
            $"Här saknas en lista som finns i originalet ({originalAt}).",
            $"Tästä puuttuu alkutekstin luettelo ({originalAt})."),
        (null, _) => Rule.At(at,
            $"The original has no such list (see {originalAt}).",
            $"Originalet har ingen sådan lista (se {originalAt}).",
            $"Alkutekstissä ei ole tällaista luetteloa (katso {originalAt})."),
        _ when original.Kind != translation.Kind => Rule.At(at,
            $"The list is of another kind than in the original ({originalAt}): numbered in one, not in the other.",
            $"Listan slag är ett annat än i originalet ({originalAt}): numrerad i den ena, inte i den andra.",
            $"Luettelo on toisenlainen kuin alkutekstissä ({originalAt}): toisessa numeroitu, toisessa ei."),
        _ => Rule.At(at,
            $"The number of items in the list is {translation.Items}, in the original {original.Items} ({originalAt}).",
            $"Listan antal punkter är {translation.Items}, i originalet {original.Items} ({originalAt}).",
            $"Luettelon kohtien määrä on {translation.Items}, alkutekstissä {original.Items} ({originalAt})."),
    };
}

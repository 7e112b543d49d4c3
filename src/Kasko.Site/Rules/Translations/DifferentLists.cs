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
            $"Here is a {Word(translation.Kind).English}, in the original a {Word(original.Kind).English} ({originalAt}).",
            $"Här finns en {Word(translation.Kind).Swedish}, i originalet en {Word(original.Kind).Swedish} ({originalAt}).",
            $"Tässä on {Word(translation.Kind).Finnish}, alkutekstissä {Word(original.Kind).Finnish} ({originalAt})."),
        _ when original.Items == translation.Items => Rule.At(at,
            $"The list begins with {translation.First} here, in the original with {original.First} ({originalAt}). Begin both with the same number.",
            $"Listan börjar med {translation.First} här, i originalet med {original.First} ({originalAt}). Börja båda med samma nummer.",
            $"Luettelo alkaa tässä numerosta {translation.First}, alkutekstissä numerosta {original.First} ({originalAt}). Aloita molemmat samasta numerosta."),
        _ => Rule.At(at,
            $"The list has {Counted.Of(translation.Items, "item", "items")}, the original {original.Items} ({originalAt}).",
            $"Listan har {Counted.Of(translation.Items, "punkt", "punkter")}, originalet {original.Items} ({originalAt}).",
            $"Luettelossa on {Counted.Of(translation.Items, "kohta", "kohtaa")}, alkutekstissä {original.Items} ({originalAt})."),
    };

    private static Message Word(ListKind kind) => kind switch
    {
        ListKind.Ordered => new("numbered list", "numrerad lista", "numeroitu luettelo"),
        ListKind.Definitions => new("list of definitions", "definitionslista", "määritelmäluettelo"),
        _ => new("bulleted list", "punktlista", "luettelo, jossa ei ole numeroita"),
    };
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class UnusedReference
{
    public static Rule Rule { get; } = new("unused-reference", Severity.Warning);

    /// <param name="label">Such as <c>[a]</c>.</param>
    public static Diagnostic At(SourceSpan at, string label) => Rule.At(at,
        $"This line is read as the address of a link named {Excerpt.Of(label)}, which no text uses, so it is not shown. Remove it, or write it as text: \\{Excerpt.Of(label)}: …",
        $"Raden läses som adressen till länken {Excerpt.Of(label)}, men länken används inte i texten, så raden visas inte. Ta bort raden, eller skriv den som text: \\{Excerpt.Of(label)}: …",
        $"Tämä rivi ei näy, koska se tulkitaan linkin {Excerpt.Of(label)} osoitteeksi, mutta sellaista linkkiä ei ole tekstissä. Poista rivi tai kirjoita se tekstinä: \\{Excerpt.Of(label)}: …");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class UnusedReference
{
    public static Rule Rule { get; } = new("unused-reference", Severity.Warning);

    /// <param name="label">Such as <c>[a]</c>.</param>
    public static Diagnostic At(SourceSpan at, string label) => Rule.At(at,
        $"This line is read as the address of a link named {Excerpt.Of(label)}, which no text uses, so it is not shown. Remove it, or write it as text: \\{Excerpt.Of(label)}: …",
        $"Raden läses som adressen till en länk som heter {Excerpt.Of(label)}, som ingen text använder, så den visas inte. Ta bort den, eller skriv den som text: \\{Excerpt.Of(label)}: …",
        $"Rivi luetaan sellaisen linkin osoitteeksi, jonka nimi on {Excerpt.Of(label)} ja jota mikään teksti ei käytä, joten se ei näy. Poista se tai kirjoita se tekstinä: \\{Excerpt.Of(label)}: …");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlQuotation
{
    public static Rule Rule { get; } = new("yaml-quotation-mark", Severity.Error, IsFirm: true);

    public static Diagnostic Open(SourceSpan at, string repaired) => Rule.At(at,
        $"The quotation mark that opens here is not closed. Write: '{Excerpt.Line(repaired)}'.",
        $"Det avslutande citattecknet saknas. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Tässä avattua lainausmerkkiä ei suljeta. Kirjoita: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic Backslash(SourceSpan at, string repaired) => Rule.At(at,
        $"A \\ has a meaning of its own between double quotation marks. Write single ones: '{Excerpt.Line(repaired)}'.",
        $"Ett \\ har en egen betydelse mellan dubbla citattecken. Skriv enkla: '{Excerpt.Line(repaired)}'.",
        $"Merkillä \\ on oma merkityksensä kaksinkertaisten lainausmerkkien sisällä. Kirjoita yksinkertaiset: '{Excerpt.Line(repaired)}'.");

    public static Diagnostic GoesOn(SourceSpan at, string repaired) => Rule.At(at,
        $"The text goes on after its quotation mark, so the whole of it needs quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"Texten fortsätter efter citattecknet, så hela texten behöver citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Teksti jatkuu lainausmerkin jälkeen, joten koko teksti tarvitsee lainausmerkit. Kirjoita: '{Excerpt.Line(repaired)}'.");
}

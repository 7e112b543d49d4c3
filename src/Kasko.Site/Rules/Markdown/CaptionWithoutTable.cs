using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class CaptionWithoutTable
{
    public static Rule Rule { get; } = new("caption-without-table", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string table) => Rule.At(at,
        $"No table follows this caption. Write it below, after an empty line (⏎ is a line break): {table}",
        $"Det finns ingen tabell efter den här rubriken. Skriv tabellen nedanför, efter en tom rad (⏎ är ett radbyte): {table}",
        $"Tämän otsikon jälkeen ei ole taulukkoa. Kirjoita taulukko sen alle, tyhjän rivin jälkeen (⏎ on rivinvaihto): {table}");
}

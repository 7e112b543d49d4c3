using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class CaptionWithoutTable
{
    public static Rule Rule { get; } = new("caption-without-table", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string table) => Rule.At(at,
        $"No table follows this caption. Write it below, after an empty line (⏎ is a line break): {table}",
        $"Ingen tabell följer på den här rubriken. Skriv den nedanför, efter en tom rad (⏎ är ett radbyte): {table}",
        $"Tätä otsikkoa ei seuraa taulukko. Kirjoita se alle, tyhjän rivin jälkeen (⏎ on rivinvaihto): {table}");
}

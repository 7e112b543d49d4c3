using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterLate
{
    public static Rule Rule { get; } = new("front-matter-late", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The lines between '---' start here, but they belong at the very top of the file, and only once. Move them up, or remove the extra ones.",
        "Raderna mellan '---' börjar här, men de ska stå allra överst i filen och bara en gång. Flytta upp dem, eller ta bort dem som är för mycket.",
        "Rivien '---' väliset tiedot alkavat tästä, mutta niiden pitää olla aivan tiedoston alussa ja vain kerran. Siirrä ne ylös tai poista ylimääräiset.");
}

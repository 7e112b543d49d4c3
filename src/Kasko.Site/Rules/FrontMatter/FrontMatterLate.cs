using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterLate
{
    public static Rule Rule { get; } = new("front-matter-late", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page's data start here, but they belong at the very top of the file and stand there once. Move them up, or remove what is too much.",
        "Sidans uppgifter börjar här, men de ska stå allra först i filen och bara en gång. Flytta upp dem, eller ta bort det som är för mycket.",
        "Sivun tiedot alkavat tästä, mutta niiden pitää olla aivan tiedoston alussa ja vain kerran. Siirrä ne ylös tai poista liika.");
}

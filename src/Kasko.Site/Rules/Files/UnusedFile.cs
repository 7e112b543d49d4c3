using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnusedFile
{
    public static Rule Rule { get; } = new("unused-file", Severity.Warning);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "No page uses this file, so it is not published. Link to it, or delete it.",
        "Ingen sida använder den här filen, så den publiceras inte. Länka till den eller ta bort den.",
        "Mikään sivu ei käytä tätä tiedostoa, joten sitä ei julkaista. Linkitä siihen tai poista se.");

    public static Diagnostic Copy(string path, string original) => Rule.At(new SourceSpan(path),
        $"This looks like a copy of '{original}', and no page uses it. Compare the two and delete one of them.",
        $"Det här ser ut som en kopia av '{original}', och ingen sida använder den. Jämför dem och ta bort den ena.",
        $"Tämä näyttää kopiolta: alkuperäinen on '{original}'. Mikään sivu ei käytä kopiota. Vertaa niitä ja poista toinen.");
}

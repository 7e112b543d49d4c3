using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnusedFile
{
    public static Rule Rule { get; } = new("unused-file", Severity.Warning);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "No page names this file, so it is not published. Link to it, or delete it.",
        "Ingen sida nämner den här filen, så den publiceras inte. Länka till den eller ta bort den.",
        "Mikään sivu ei mainitse tätä tiedostoa, joten sitä ei julkaista. Linkitä siihen tai poista se.");
}

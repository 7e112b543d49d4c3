using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnreadableFile
{
    public static Rule Rule { get; } = new("unreadable-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The file cannot be read. Check that it is an ordinary file and who may read it.",
        "Filen kan inte läsas. Kontrollera att det är en vanlig fil, och vem som har rätt att läsa den.",
        "Tiedostoa ei voi lukea. Tarkista, että se on tavallinen tiedosto, ja katso, kuka saa lukea sen.");
}

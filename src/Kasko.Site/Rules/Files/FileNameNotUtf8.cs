using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileNameNotUtf8
{
    public static Rule Rule { get; } = new("file-name-not-utf8", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The file's name is not written in UTF-8, so it cannot be opened everywhere. Give it a new name, preferably with the letters a–z and hyphens.",
        "Filens namn är inte skrivet i UTF-8, så filen kan inte öppnas överallt. Ge den ett nytt namn, helst med bokstäverna a–z och bindestreck.",
        "Tiedoston nimi ei ole UTF-8-muodossa, joten tiedostoa ei voi avata kaikkialla. Anna sille uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein.");
}

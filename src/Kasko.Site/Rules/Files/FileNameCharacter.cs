using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileNameCharacter
{
    public static Rule Rule { get; } = new("file-name-character", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, char found) => Rule.At(new SourceSpan(path),
        $"The file's name has a character (U+{(int)found:X4}) in it that not every computer accepts in a name. Give it a new name, preferably with the letters a–z and hyphens.",
        $"Filens namn innehåller ett tecken (U+{(int)found:X4}) som inte alla datorer godtar i namn. Ge den ett nytt namn, helst med bokstäverna a–z och bindestreck.",
        $"Tiedoston nimessä on merkki (U+{(int)found:X4}), jota kaikki tietokoneet eivät hyväksy nimessä. Anna sille uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein.");
}

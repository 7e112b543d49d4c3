namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What other programs leave in texts and in the names of files.</summary>
public static class TextRules
{
    public static Diagnostic MergeConflict(SourceSpan at, int end) => Diagnostic.Error("merge-conflict", at,
        $"Two people changed these lines at once, and git kept both down to line {end}. Keep what should stand, and remove the lines of '<<<<<<<', '=======' and '>>>>>>>'.",
        $"Två personer har ändrat de här raderna samtidigt, och git har sparat båda versionerna till och med rad {end}. Behåll det som ska stå, och ta bort raderna med '<<<<<<<', '=======' och '>>>>>>>'.",
        $"Kaksi ihmistä on muuttanut näitä rivejä yhtä aikaa, ja git on säilyttänyt molemmat versiot riville {end} asti. Säilytä se, minkä pitää jäädä, ja poista rivit '<<<<<<<', '=======' ja '>>>>>>>'.");

    public static Diagnostic NameNotUtf8(string path) => Diagnostic.Error("file-name-not-utf8", new SourceSpan(path),
        "The file's name is not written in UTF-8, so it cannot be opened everywhere. Give it a new name, best with the letters a–z and hyphens.",
        "Filens namn är inte skrivet i UTF-8, så filen kan inte öppnas överallt. Ge den ett nytt namn, helst med bokstäverna a–z och bindestreck.",
        "Tiedoston nimi ei ole UTF-8-muodossa, joten tiedostoa ei voi avata kaikkialla. Anna sille uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein.");

    public static Diagnostic NameCharacter(string path, char found) => Diagnostic.Error("file-name-character", new SourceSpan(path),
        $"The file's name holds a character (U+{(int)found:X4}) that not every computer takes in a name. Give it a new name, best with the letters a–z and hyphens.",
        $"Filens namn innehåller ett tecken (U+{(int)found:X4}) som inte alla datorer godtar i namn. Ge den ett nytt namn, helst med bokstäverna a–z och bindestreck.",
        $"Tiedoston nimessä on merkki (U+{(int)found:X4}), jota kaikki tietokoneet eivät hyväksy nimessä. Anna sille uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein.");

    public static Diagnostic NamesAlike(string path, string other) => Diagnostic.Error("file-names-alike", new SourceSpan(path),
        $"Beside this file stands '{other}', and many computers cannot tell the two names apart. Rename one of them.",
        $"Bredvid den här filen finns '{other}', och många datorer kan inte skilja namnen åt. Byt namn på den ena.",
        $"Tämän tiedoston vieressä on '{other}', eivätkä monet tietokoneet erota nimiä toisistaan. Nimeä toinen uudelleen.");

    public static Diagnostic TooMany(SourceSpan at, string id, int shown) => Diagnostic.Warning("too-many-to-show", at,
        $"'{id}' was found in this file more than {shown} times. Only the first ones are listed.",
        $"'{id}' hittades fler än {shown} gånger i den här filen. Bara de första räknas upp.",
        $"'{id}' löytyi tästä tiedostosta yli {shown} kertaa. Vain ensimmäiset luetellaan.");

    public static Diagnostic PastedBullet(SourceSpan at, string bullet) => Diagnostic.Warning("pasted-bullet", at,
        $"'{bullet}' begins this line as in Word, but makes no list. Write '- ' instead, one item a line, with an empty line before the list.",
        $"'{bullet}' inleder raden som i Word men gör ingen lista. Skriv '- ' i stället, en punkt per rad, med en tom rad före listan.",
        $"'{bullet}' aloittaa rivin kuten Wordissa mutta ei tee luetteloa. Kirjoita sen sijaan '- ', yksi kohta riville, ja jätä luettelon eteen tyhjä rivi.");

    public static Diagnostic SoftHyphen(SourceSpan at) => Diagnostic.Warning("stray-soft-hyphen", at,
        "An invisible soft hyphen from another program stands here. Remove it: the site divides long words by itself.",
        "Här finns ett osynligt mjukt bindestreck från ett annat program. Ta bort det: webbplatsen avstavar långa ord själv.",
        "Tässä on näkymätön tavuviiva toisesta ohjelmasta. Poista se: sivusto tavuttaa pitkät sanat itse.");

    public static Diagnostic SplitWord(SourceSpan at, string word, string whole) => Diagnostic.Warning("split-word", at,
        $"'{word}' looks like a word that was divided at the end of a line. Write '{whole}', or put the two parts on the same line.",
        $"'{word}' ser ut som ett ord som har avstavats i slutet av en rad. Skriv '{whole}', eller sätt båda delarna på samma rad.",
        $"'{word}' näyttää sanalta, joka on tavutettu rivin lopussa. Kirjoita '{whole}' tai pane molemmat osat samalle riville.");
}

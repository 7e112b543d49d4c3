using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with the site's files before anything in them is understood.</summary>
public static class FileRules
{
    public static Diagnostic NoSite(string path) => Diagnostic.Error("no-site", new SourceSpan(path),
        "There is no site.yml here. Go to the site's folder, or name it with --site.",
        "Det finns ingen site.yml här. Gå till webbplatsens mapp, eller ange den med --site.",
        "Täällä ei ole tiedostoa site.yml. Siirry sivuston kansioon tai anna se valinnalla --site.");

    public static Diagnostic MissingFile(string path) => Diagnostic.Error("missing-file", new SourceSpan(path),
        "This file is missing. The site needs it.",
        "Filen saknas. Webbplatsen behöver den.",
        "Tiedosto puuttuu. Sivusto tarvitsee sen.");

    public static Diagnostic Unreadable(string path) => Diagnostic.Error("unreadable-file", new SourceSpan(path),
        "The file cannot be read. Check that it is an ordinary file and who may read it.",
        "Filen kan inte läsas. Kontrollera att den är en vanlig fil och vem som får läsa den.",
        "Tiedostoa ei voi lukea. Tarkista, että se on tavallinen tiedosto ja kuka saa lukea sen.");

    public static Diagnostic TooLarge(string path, int megabytes) => Diagnostic.Error("file-too-large", new SourceSpan(path),
        $"The file is larger than {megabytes} MB. Split it, or make it smaller.",
        $"Filen är större än {megabytes} MB. Dela den eller gör den mindre.",
        $"Tiedosto on yli {megabytes} Mt. Jaa se tai pienennä sitä.");

    public static Diagnostic NotUtf8(SourceSpan at, int offset) => Diagnostic.Error("not-utf8", at,
        $"The text is not UTF-8 (byte {offset}). Save the file as UTF-8.",
        $"Texten är inte UTF-8 (byte {offset}). Spara filen som UTF-8.",
        $"Teksti ei ole UTF-8-muodossa (tavu {offset}). Tallenna tiedosto UTF-8-muotoon.");

    public static Diagnostic ControlCharacter(SourceSpan at, int code) => Diagnostic.Error("control-character", at,
        $"An invisible control character (U+{code:X4}) stands here. Remove it.",
        $"Här finns ett osynligt styrtecken (U+{code:X4}). Ta bort det.",
        $"Tässä on näkymätön ohjausmerkki (U+{code:X4}). Poista se.");

    public static Diagnostic PageWithoutLanguage(string path) => Diagnostic.Error("page-without-language", new SourceSpan(path),
        "The file's name says no language. Name the pair NAME.sv.md and NAME.fi.md.",
        "Filens namn anger inget språk. Ge paret namnen NAMN.sv.md och NAMN.fi.md.",
        "Tiedoston nimi ei kerro kieltä. Nimeä pari NIMI.sv.md ja NIMI.fi.md.");

    public static Diagnostic UnexpectedFile(string path, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(path, known);
        return Diagnostic.Error("unexpected-file", new SourceSpan(path),
            $"Nothing reads this file.{hint.English} Measures stand in content/measures/.",
            $"Ingenting läser den här filen.{hint.Swedish} Mätare finns i content/measures/.",
            $"Mikään ei lue tätä tiedostoa.{hint.Finnish} Mittarit ovat kansiossa content/measures/.");
    }

    public static Diagnostic TwoFilesOnePage(string path, string other) => Diagnostic.Error("two-files-one-page", new SourceSpan(path),
        $"This page and {other} are the same page by their names. Rename one.",
        $"Den här sidan och {other} är samma sida enligt namnen. Byt namn på den ena.",
        $"Tämä sivu ja {other} ovat nimiensä mukaan sama sivu. Nimeä toinen uudelleen.");

    public static Diagnostic MissingTranslation(string path, string missing, Language language) => Diagnostic.Error("missing-translation", new SourceSpan(path),
        $"The page does not exist in {(language is Language.Swedish ? "Swedish" : "Finnish")}. Make the file {missing}.",
        $"Sidan finns inte på {(language is Language.Swedish ? "svenska" : "finska")}. Gör filen {missing}.",
        $"Sivua ei ole {(language is Language.Swedish ? "ruotsiksi" : "suomeksi")}. Tee tiedosto {missing}.");

    public static Diagnostic UnusedFile(string path) => Diagnostic.Warning("unused-file", new SourceSpan(path),
        "No page names this file, so it is not published. Link to it, or delete it.",
        "Ingen sida nämner den här filen, så den publiceras inte. Länka till den eller ta bort den.",
        "Mikään sivu ei mainitse tätä tiedostoa, joten sitä ei julkaista. Linkitä siihen tai poista se.");

    public static Diagnostic NotAPicture(string path) => Diagnostic.Error("not-a-picture", new SourceSpan(path),
        "This is no picture that can be shown (JPEG, PNG, GIF, WebP or SVG), or it is damaged. Save it again as one of these.",
        "Det här är ingen bild som kan visas (JPEG, PNG, GIF, WebP eller SVG), eller så är den skadad. Spara den på nytt i något av formaten.",
        "Tämä ei ole kuva, jonka voi näyttää (JPEG, PNG, GIF, WebP tai SVG), tai se on vioittunut. Tallenna se uudelleen jossakin näistä muodoista.");
}

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with a page's Markdown on its own.</summary>
public static class MarkdownRules
{
    public static Diagnostic TooDeep(SourceSpan at) => Diagnostic.Error("markdown-too-deep", at,
        "The text is nested too deeply (lists, quotes or brackets inside each other). Make it flatter.",
        "Texten har för många nivåer (listor, citat eller klamrar i varandra). Gör den plattare.",
        "Tekstissä on liian monta sisäkkäistä tasoa (luetteloita, lainauksia tai sulkeita). Tee siitä matalampi.");

    public static Diagnostic TooSlow(SourceSpan at, int seconds) => Diagnostic.Error("markdown-too-slow", at,
        $"The text could not be read within {seconds} seconds. Look for brackets, stars or grave accents without end, or divide the page.",
        $"Texten kunde inte läsas på {seconds} sekunder. Leta efter klamrar, stjärnor eller grava accenter utan slut, eller dela sidan.",
        $"Tekstiä ei voitu lukea {seconds} sekunnissa. Etsi loputtomia sulkeita, tähtiä tai gravis-merkkejä tai jaa sivu.");

    public static Diagnostic RawHtml(SourceSpan at) => Diagnostic.Error("raw-html", at,
        "HTML is not used in pages. Write it in Markdown, or put \\ before the '<' to show it as text.",
        "HTML används inte på sidorna. Skriv i Markdown, eller sätt \\ före '<' för att visa tecknet som text.",
        "Sivuilla ei käytetä HTML:ää. Kirjoita Markdownia tai pane merkin '<' eteen \\, jos se näytetään tekstinä.");

    /// <summary>WCAG 1.3.1: the page's title is its only first-level heading.</summary>
    public static Diagnostic FirstLevelHeading(SourceSpan at) => Diagnostic.Error("first-level-heading", at,
        "The page's title is its first-level heading already. Start this one with '##'.",
        "Sidans titel är redan rubrik på första nivån. Börja den här med '##'.",
        "Sivun nimi on jo ensimmäisen tason otsikko. Aloita tämä merkeillä '##'.");

    public static Diagnostic EmptyHeading(SourceSpan at) => Diagnostic.Error("empty-heading", at,
        "The heading has no text. Write one, or remove the '#' signs.",
        "Rubriken har ingen text. Skriv en, eller ta bort '#'-tecknen.",
        "Otsikossa ei ole tekstiä. Kirjoita se tai poista '#'-merkit.");

    public static Diagnostic LinkScheme(SourceSpan at, string target) => Diagnostic.Error("link-scheme", at,
        $"'{target}' cannot be linked to. A link starts with https:, http:, mailto: or tel:, or names a file of this site.",
        $"Det går inte att länka till '{target}'. En länk börjar med https:, http:, mailto: eller tel:, eller anger en fil på webbplatsen.",
        $"Osoitteeseen '{target}' ei voi linkittää. Linkin alussa on https:, http:, mailto: tai tel:, tai se ilmoittaa sivuston tiedoston.");

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic EmptyLink(SourceSpan at) => Diagnostic.Error("empty-link", at,
        "The link has no text. Write where it leads between the brackets.",
        "Länken har ingen text. Skriv mellan klamrarna vart den leder.",
        "Linkissä ei ole tekstiä. Kirjoita hakasulkeisiin, minne se vie.");

    /// <summary>WCAG 1.1.1.</summary>
    public static Diagnostic PictureWithoutText(SourceSpan at, string decorative) => Diagnostic.Error("picture-without-text", at,
        $"The picture has no text for those who do not see it. Say between the brackets what it shows, or write ![{decorative}](…) if it is only decoration.",
        $"Bilden har ingen text för den som inte ser den. Skriv mellan klamrarna vad den visar, eller skriv ![{decorative}](…) om den bara är dekoration.",
        $"Kuvassa ei ole tekstiä niille, jotka eivät näe sitä. Kirjoita hakasulkeisiin, mitä se esittää, tai kirjoita ![{decorative}](…), jos se on pelkkä koriste.");

    public static Diagnostic PictureFromElsewhere(SourceSpan at, string target) => Diagnostic.Error("picture-from-elsewhere", at,
        $"'{target}' is not beside the page. Save the picture in the page's folder and name the file.",
        $"'{target}' finns inte bredvid sidan. Spara bilden i sidans mapp och ange filen.",
        $"'{target}' ei ole sivun vieressä. Tallenna kuva sivun kansioon ja ilmoita tiedosto.");

    /// <summary>WCAG 1.3.1: a table says what it is about.</summary>
    public static Diagnostic TableWithoutCaption(SourceSpan at, string word) => Diagnostic.Error("table-without-caption", at,
        $"The table has no caption. Write a line '{word} what it shows' above or below it, with an empty line between.",
        $"Tabellen har ingen rubrik. Skriv en rad '{word} vad den visar' ovanför eller under den, med en tom rad emellan.",
        $"Taulukolla ei ole otsikkoa. Kirjoita sen ylä- tai alapuolelle rivi '{word} mitä se näyttää' ja väliin tyhjä rivi.");

    public static Diagnostic GluedCaption(SourceSpan at) => Diagnostic.Error("glued-caption", at,
        "The caption is glued to the table. Put an empty line between them.",
        "Rubriken sitter ihop med tabellen. Sätt en tom rad emellan.",
        "Otsikko on kiinni taulukossa. Pane väliin tyhjä rivi.");

    public static Diagnostic TableNotRead(SourceSpan at) => Diagnostic.Error("table-not-read", at,
        "This looks like a table but cannot be read as one. Put an empty line before and after it, and give every row the same number of cells.",
        "Det här ser ut som en tabell men kan inte läsas som en. Sätt en tom rad före och efter, och ge varje rad lika många celler.",
        "Tämä näyttää taulukolta, mutta sitä ei voi lukea taulukkona. Pane eteen ja jälkeen tyhjä rivi ja tee joka riville yhtä monta solua.");

    /// <summary>WCAG 1.3.1: a header cell names its column or row.</summary>
    public static Diagnostic EmptyHeader(SourceSpan at) => Diagnostic.Error("empty-header", at,
        "A header cell of the table is empty. Every column and every row has a name.",
        "En rubrikcell i tabellen är tom. Varje kolumn och varje rad har ett namn.",
        "Taulukon otsikkosolu on tyhjä. Joka sarakkeella ja rivillä on nimi.");

    public static Diagnostic EmptyCell(SourceSpan at) => Diagnostic.Warning("empty-cell", at,
        "A cell of the table is empty. Say in words what is missing.",
        "En cell i tabellen är tom. Säg i ord vad som saknas.",
        "Taulukon solu on tyhjä. Kerro sanoin, mitä puuttuu.");

    public static Diagnostic OpenPassage(SourceSpan at) => Diagnostic.Error("open-passage", at,
        "The passage in another language is not closed. Put a ']' after it.",
        "Passagen på ett annat språk är inte avslutad. Sätt ']' efter den.",
        "Toisenkielistä kohtaa ei ole päätetty. Pane sen jälkeen ']'.");

    public static Diagnostic FigureNotation(SourceSpan at, string word, IEnumerable<string> known)
    {
        var hint = Hint.For(word, known);
        return Diagnostic.Error("figure-notation", at,
            $"'{word}' is not understood in a figure.{hint.English} Write {{measure}}, {{measure: baseline}} or {{measure: target}}, with 'number' last to leave the unit out.",
            $"'{word}' förstås inte i en siffra.{hint.Swedish} Skriv {{mätare}}, {{mätare: baseline}} eller {{mätare: target}}, med 'number' sist om enheten ska lämnas bort.",
            $"Sanaa '{word}' ei ymmärretä luvussa.{hint.Finnish} Kirjoita {{mittari}}, {{mittari: baseline}} tai {{mittari: target}}, ja loppuun 'number', jos yksikkö jätetään pois.");
    }

    public static Diagnostic FollowUpAlone(SourceSpan at) => Diagnostic.Error("follow-up-alone", at,
        "The follow-up table is a paragraph of its own. Put an empty line before and after {follow-up}.",
        "Uppföljningstabellen är ett eget stycke. Sätt en tom rad före och efter {follow-up}.",
        "Seurantataulukko on oma kappaleensa. Pane tyhjä rivi merkinnän {follow-up} eteen ja jälkeen.");
}

using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with a finished page on its own.</summary>
public static class PageRules
{
    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic NoMainHeading(SourceSpan at) => Diagnostic.Error("main-heading", at,
        "The page has no main heading (h1). Put the page's title in one in the layout.",
        "Sidan har ingen huvudrubrik (h1). Sätt sidans titel i en sådan i layouten.",
        "Sivulla ei ole pääotsikkoa (h1). Pane sivun nimi sellaiseksi sivupohjassa.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic SecondMainHeading(SourceSpan at) => Diagnostic.Error("main-heading", at,
        "This is the page's second main heading (h1). Keep one, and make this a heading of a lower level.",
        "Det här är sidans andra huvudrubrik (h1). Behåll en, och gör den här till en rubrik på lägre nivå.",
        "Tämä on sivun toinen pääotsikko (h1). Säilytä yksi ja tee tästä alemman tason otsikko.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic HeadingOrder(SourceSpan at, int level, int before) => Diagnostic.Error("heading-order", at,
        $"A heading of level {level} follows one of level {before}. Make it level {before + 1}, or put the missing heading before it.",
        $"En rubrik på nivå {level} följer på en på nivå {before}. Gör den till nivå {before + 1}, eller lägg till rubriken som fattas.",
        $"Tason {level} otsikko seuraa tason {before} otsikkoa. Tee siitä tason {before + 1} otsikko tai lisää puuttuva otsikko.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic EmptyHeading(SourceSpan at) => Diagnostic.Error("empty-heading", at,
        "The heading has no text. Write one, or remove the heading.",
        "Rubriken har ingen text. Skriv en, eller ta bort rubriken.",
        "Otsikossa ei ole tekstiä. Kirjoita se tai poista otsikko.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic NoMain(SourceSpan at) => Diagnostic.Error("main-landmark", at,
        "The page has no main part. Put its content inside a main element in the layout.",
        "Sidan har ingen huvuddel. Sätt innehållet i ett main-element i layouten.",
        "Sivulla ei ole pääosaa. Pane sisältö main-elementtiin sivupohjassa.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic SecondMain(SourceSpan at) => Diagnostic.Error("main-landmark", at,
        "The page has a second main part here. Keep one main element in the layout.",
        "Sidan har en andra huvuddel här. Behåll ett main-element i layouten.",
        "Sivulla on tässä toinen pääosa. Säilytä sivupohjassa yksi main-elementti.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic NamelessNavigation(SourceSpan at) => Diagnostic.Error("navigation-name", at,
        "The page has several navigations, and this one has no name. Give it an aria-label.",
        "Sidan har flera navigeringar, och den här saknar namn. Ge den ett aria-label.",
        "Sivulla on monta navigointia, eikä tällä ole nimeä. Anna sille aria-label.");

    /// <summary>WCAG 1.3.1.</summary>
    public static Diagnostic SameNavigationName(SourceSpan at, string name) => Diagnostic.Error("navigation-name", at,
        $"Another navigation of the page is called '{Cited.Of(name)}' too. Give this one another name.",
        $"En annan navigering på sidan heter också '{Cited.Of(name)}'. Ge den här ett annat namn.",
        $"Sivun toisenkin navigoinnin nimi on '{Cited.Of(name)}'. Anna tälle toinen nimi.");

    /// <summary>WCAG 4.1.2.</summary>
    public static Diagnostic DoubledId(SourceSpan at, string id) => Diagnostic.Error("doubled-id", at,
        $"The id '{Cited.Of(id)}' stands earlier on the page too. Give this one another.",
        $"Id:t '{Cited.Of(id)}' finns redan tidigare på sidan. Ge det här ett annat.",
        $"Tunnus '{Cited.Of(id)}' on jo aiemmin sivulla. Anna tälle toinen.");

    /// <summary>WCAG 3.1.1.</summary>
    public static Diagnostic PageLanguage(SourceSpan at, Language language) => Diagnostic.Error("page-language", at,
        $"The page does not say that it is in {(language is Language.Swedish ? "Swedish" : "Finnish")}. Write lang=\"{language.Code()}\" on the html element in the layout.",
        $"Sidan anger inte att den är på {(language is Language.Swedish ? "svenska" : "finska")}. Skriv lang=\"{language.Code()}\" på html-elementet i layouten.",
        $"Sivu ei kerro olevansa {(language is Language.Swedish ? "ruotsiksi" : "suomeksi")}. Kirjoita sivupohjan html-elementtiin lang=\"{language.Code()}\".");

    /// <summary>WCAG 3.1.2.</summary>
    public static Diagnostic LanguageCode(SourceSpan at, string code) => Diagnostic.Error("language-code", at,
        $"'{Cited.Of(code)}' is no language's code. Write sv, fi or en.",
        $"'{Cited.Of(code)}' är inte någon språkkod. Skriv sv, fi eller en.",
        $"'{Cited.Of(code)}' ei ole kielen koodi. Kirjoita sv, fi tai en.");

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic EmptyLink(SourceSpan at) => Diagnostic.Error("empty-link", at,
        "The link has no text. Write in it where it leads.",
        "Länken har ingen text. Skriv i den vart den leder.",
        "Linkissä ei ole tekstiä. Kirjoita siihen, minne se vie.");

    /// <summary>WCAG 4.1.2.</summary>
    public static Diagnostic EmptyButton(SourceSpan at) => Diagnostic.Error("empty-button", at,
        "The button has no text. Write in it what happens when it is pressed.",
        "Knappen har ingen text. Skriv i den vad som händer när man trycker på den.",
        "Painikkeessa ei ole tekstiä. Kirjoita siihen, mitä sitä painamalla tapahtuu.");

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic VagueLink(SourceSpan at, string text) => Diagnostic.Error("vague-link", at,
        $"The link text '{Cited.Of(text)}' does not say where the link leads. Name the page or the thing it leads to.",
        $"Länktexten '{Cited.Of(text)}' säger inte vart länken leder. Ange sidan eller saken som den leder till.",
        $"Linkin teksti '{Cited.Of(text)}' ei kerro, minne linkki vie. Nimeä sivu tai asia, johon se vie.");

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic SameLinkText(SourceSpan at, string text, string other) => Diagnostic.Warning("same-link-text", at,
        $"Another link with the text '{Cited.Of(text)}' leads to '{Cited.Of(other)}'. Say in each what is different.",
        $"En annan länk med texten '{Cited.Of(text)}' leder till '{Cited.Of(other)}'. Säg i vardera vad som skiljer dem åt.",
        $"Toinen linkki, jonka teksti on '{Cited.Of(text)}', vie osoitteeseen '{Cited.Of(other)}'. Kerro kummassakin, miten ne eroavat.");

    /// <summary>WCAG 1.1.1.</summary>
    public static Diagnostic PictureWithoutText(SourceSpan at) => Diagnostic.Error("picture-without-text", at,
        "The picture has no text for those who do not see it. Say what it shows, or mark it as decoration with an empty alt.",
        "Bilden har ingen text för den som inte ser den. Säg vad den visar, eller märk den som dekoration med ett tomt alt.",
        "Kuvassa ei ole tekstiä niille, jotka eivät näe sitä. Kerro, mitä se esittää, tai merkitse se koristeeksi tyhjällä alt-tekstillä.");

    /// <summary>WCAG 1.1.1.</summary>
    public static Diagnostic PictureFileName(SourceSpan at, string text) => Diagnostic.Error("picture-file-name", at,
        $"The picture's text '{Cited.Of(text)}' is a file name. Say what the picture shows.",
        $"Bildens text '{Cited.Of(text)}' är ett filnamn. Säg vad bilden visar.",
        $"Kuvan teksti '{Cited.Of(text)}' on tiedoston nimi. Kerro, mitä kuva esittää.");

    /// <summary>WCAG 1.1.1.</summary>
    public static Diagnostic PictureOf(SourceSpan at, string words) => Diagnostic.Warning("picture-of", at,
        $"The picture's text says '{Cited.Of(words)}', which a screen reader says already. Begin with what the picture shows.",
        $"Bildens text säger '{Cited.Of(words)}', vilket en skärmläsare redan gör. Börja med det som bilden visar.",
        $"Kuvan tekstissä on '{Cited.Of(words)}', vaikka ruudunlukija sanoo sen jo. Aloita siitä, mitä kuva esittää.");

    /// <summary>WCAG 2.4.2.</summary>
    public static Diagnostic MissingTitle(SourceSpan at) => Diagnostic.Error("missing-title", at,
        "The page has no title. Write it in the title element in the layout.",
        "Sidan har ingen titel. Skriv den i title-elementet i layouten.",
        "Sivulla ei ole nimeä. Kirjoita se sivupohjan title-elementtiin.");

    /// <summary>WCAG 2.4.2.</summary>
    public static Diagnostic LongTitle(SourceSpan at, int length, int limit) => Diagnostic.Warning("long-title", at,
        $"The page's title has {length} characters; more than {limit} are cut in tabs and search results. Shorten it.",
        $"Sidans titel har {length} tecken; fler än {limit} klipps av i flikar och sökresultat. Förkorta den.",
        $"Sivun nimessä on {length} merkkiä; yli {limit} merkin nimi katkeaa välilehdissä ja hakutuloksissa. Lyhennä sitä.");

    public static Diagnostic MissingDescription(SourceSpan at) => Diagnostic.Error("missing-description", at,
        "The page has no description. Write its summary in the layout's description.",
        "Sidan har ingen beskrivning. Skriv dess sammanfattning i layoutens description.",
        "Sivulla ei ole kuvausta. Kirjoita sen tiivistelmä sivupohjan kuvaukseen (description).");

    public static Diagnostic LongDescription(SourceSpan at, int length, int limit) => Diagnostic.Warning("long-description", at,
        $"The page's description has {length} characters; at most {limit} are shown in search results. Shorten the summary.",
        $"Sidans beskrivning har {length} tecken; högst {limit} visas i sökresultat. Förkorta sammanfattningen.",
        $"Sivun kuvauksessa on {length} merkkiä; hakutuloksissa näkyy enintään {limit}. Lyhennä tiivistelmää.");

    public static Diagnostic OtherHost(SourceSpan at, string address) => Diagnostic.Error("other-host", at,
        $"The page loads '{Cited.Of(address)}' from another server. Save the file in the site, or link to it instead.",
        $"Sidan hämtar '{Cited.Of(address)}' från en annan server. Spara filen på webbplatsen, eller länka till den i stället.",
        $"Sivu hakee kohteen '{Cited.Of(address)}' toiselta palvelimelta. Tallenna tiedosto sivustoon tai linkitä siihen.");

    /// <summary>WCAG 1.4.12.</summary>
    public static Diagnostic StyleAttribute(SourceSpan at, string element) => Diagnostic.Error("style-attribute", at,
        $"The element '{Cited.Of(element)}' has a style attribute. Give it a class, and write the style in the stylesheet.",
        $"Elementet '{Cited.Of(element)}' har ett style-attribut. Ge det en klass, och skriv stilen i stilmallen.",
        $"Elementillä '{Cited.Of(element)}' on style-määrite. Anna sille luokka ja kirjoita tyyli tyylitiedostoon.");
}

using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What pages link to by file name, and the addresses they get.</summary>
internal static class TargetEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("link-without-file", Severity.Error,
            What: new(
                "A link names a folder or nothing at all.",
                "En länk anger en mapp eller ingenting alls.",
                "Linkki ilmoittaa kansion tai ei mitään."),
            Why: new(
                "Nobody can tell which page is meant, so readers would end up nowhere.",
                "Ingen kan veta vilken sida som avses, så läsaren skulle hamna ingenstans.",
                "Kukaan ei tiedä, mitä sivua tarkoitetaan, joten lukija ei päätyisi minnekään."),
            Mend: new(
                "Write the other page's file name with its language.",
                "Skriv den andra sidans filnamn med språk.",
                "Kirjoita toisen sivun tiedostonimi kielineen."),
            Wrong: "[Tjänster](goals/)",
            Right: "[Tjänster](goals/services.sv.md)",
            Criterion: "2.4.4"),

        new("link-to-other-language", Severity.Error,
            What: new(
                "A link leads to a page in the other language.",
                "En länk leder till en sida på det andra språket.",
                "Linkki vie toisenkieliselle sivulle."),
            Why: new(
                "Readers would suddenly stand on a page that they may not understand.",
                "Läsaren skulle plötsligt stå på en sida som hen kanske inte förstår.",
                "Lukija olisi äkkiä sivulla, jota hän ei ehkä ymmärrä."),
            Mend: new(
                "Name the file in the language of the page that links.",
                "Ange filen på samma språk som sidan som länkar.",
                "Ilmoita tiedosto samalla kielellä kuin linkittävä sivu."),
            Wrong: "[Tjänster](goals/services.fi.md)",
            Right: "[Tjänster](goals/services.sv.md)",
            Criterion: "3.1.2"),

        new("missing-target", Severity.Error,
            What: new(
                "A page names a picture or document that is not there.",
                "En sida nämner en bild eller ett dokument som inte finns.",
                "Sivu mainitsee kuvan tai asiakirjan, jota ei ole."),
            Why: new(
                "The picture would stay empty, or the link lead to an error page.",
                "Bilden skulle bli tom eller länken leda till en felsida.",
                "Kuva jäisi tyhjäksi tai linkki veisi virhesivulle."),
            Mend: new(
                "Put the file beside the page, or mend its name.",
                "Lägg filen bredvid sidan, eller rätta dess namn.",
                "Pane tiedosto sivun viereen tai korjaa sen nimi."),
            Wrong: "![Fiskebåtar vid kajen](baat.jpg)",
            Right: "![Fiskebåtar vid kajen](boat.jpg)",
            Criterion: "2.4.4"),

        new("not-a-picture-target", Severity.Error,
            What: new(
                "A file that is no picture is shown as one.",
                "En fil som inte är en bild visas som en bild.",
                "Tiedosto, joka ei ole kuva, näytetään kuvana."),
            Why: new(
                "Readers would see an empty frame.",
                "Läsaren skulle se en tom ram.",
                "Lukija näkisi tyhjän kehyksen."),
            Mend: new(
                "Save it as a picture, or remove the exclamation mark to link to it.",
                "Spara filen som en bild, eller ta bort utropstecknet för att länka till den.",
                "Tallenna se kuvana tai poista huutomerkki, jolloin siihen linkitetään."),
            Wrong: "![Avgifter](avgifter.pdf)",
            Right: "[Avgifter](avgifter.pdf)",
            Criterion: "1.1.1",
            IsFirm: true),

        new("not-a-slug", Severity.Error,
            What: new(
                "A page's part of the address has signs that cannot stand there.",
                "Sidans del av adressen har tecken som inte kan stå där.",
                "Sivun osassa osoitetta on merkkejä, jotka eivät käy siihen."),
            Why: new(
                "Addresses are read aloud, written by hand and printed; spaces and å become codes in them.",
                "Adresser läses högt, skrivs för hand och trycks; mellanslag och å blir koder i dem.",
                "Osoitteita luetaan ääneen, kirjoitetaan käsin ja painetaan; välilyönti ja å muuttuvat niissä koodeiksi."),
            Mend: new(
                "Use the letters a–z, digits and hyphens.",
                "Använd bokstäverna a–z, siffror och bindestreck.",
                "Käytä kirjaimia a–z, numeroita ja yhdysmerkkejä."),
            Wrong: "slug: Våra värden",
            Right: "slug: vara-varden",
            IsFirm: true),

        new("no-slug", Severity.Error,
            What: new(
                "No address can be made of a page's title.",
                "Det går inte att göra en adress av en sidas titel.",
                "Sivun nimestä ei voi tehdä osoitetta."),
            Why: new(
                "A page without an address cannot be reached.",
                "En sida utan adress går inte att nå.",
                "Sivulle ilman osoitetta ei pääse."),
            Mend: new(
                "Add a line 'slug' with letters from a to z.",
                "Lägg till en rad 'slug' med bokstäver från a till z.",
                "Lisää rivi 'slug', jossa on kirjaimia a–z."),
            Wrong: "title: 2030?!",
            Right: "title: 2030?!\nslug: ar-2030",
            IsFirm: true),

        new("same-address", Severity.Error,
            What: new(
                "Two pages have the same address.",
                "Två sidor har samma adress.",
                "Kahdella sivulla on sama osoite."),
            Why: new(
                "Only one of them could be reached.",
                "Bara den ena skulle gå att nå.",
                "Vain toiselle niistä pääsisi."),
            Mend: new(
                "Give one of them another title, or a line 'slug'.",
                "Ge den ena en annan titel, eller en rad 'slug'.",
                "Anna toiselle eri nimi tai rivi 'slug'."),
            Wrong: "# a.sv.md\ntitle: Mål\n# b.sv.md\ntitle: Mål",
            Right: "# a.sv.md\ntitle: Mål\n# b.sv.md\ntitle: Mål för skolan",
            IsFirm: true),

        new("missing-page", Severity.Warning,
            What: new(
                "The site lacks a page that residents look for or the law asks for.",
                "Webbplatsen saknar en sida som invånarna letar efter eller lagen kräver.",
                "Sivustolta puuttuu sivu, jota asukkaat etsivät tai jota laki vaatii."),
            Why: new(
                "A website of a municipality tells how accessible it is, how it treats personal data and how to give feedback.",
                "En kommuns webbplats berättar om sin tillgänglighet, sin behandling av personuppgifter och hur man ger respons.",
                "Kunnan verkkosivusto kertoo saavutettavuudestaan, henkilötietojen käsittelystä ja palautteen antamisesta."),
            Mend: new(
                "Make the page in both languages with the kind that is named.",
                "Gör sidan på båda språken med det slag som anges.",
                "Tee sivu molemmilla kielillä ja anna sille mainittu laji."),
            Wrong: "content/\n  index.sv.md\n  index.fi.md",
            Right: "content/\n  accessibility.sv.md   # kind: accessibility\n  accessibility.fi.md\n  index.sv.md\n  index.fi.md"),

        new("no-home", Severity.Error,
            What: new(
                "The site has no home page.",
                "Webbplatsen har ingen startsida.",
                "Sivustolla ei ole etusivua."),
            Why: new(
                "The address people are told would lead to an error page.",
                "Adressen som folk får skulle leda till en felsida.",
                "Ihmisille kerrottu osoite veisi virhesivulle."),
            Mend: new(
                "Make index.sv.md and index.fi.md in content/, with the kind 'home'.",
                "Gör index.sv.md och index.fi.md i content/, med slaget 'home'.",
                "Tee kansioon content/ index.sv.md ja index.fi.md, joiden laji on 'home'."),
            Wrong: "kind: page",
            Right: "kind: home",
            IsFirm: true),

        new("value-without-section", Severity.Error,
            What: new(
                "A value has no page that shows it.",
                "Ett värde har ingen sida som visar det.",
                "Arvolla ei ole sivua, joka näyttäisi sen."),
            Why: new(
                "Values are read together, on their folder's own page; alone this one would be lost.",
                "Värden läses tillsammans, på mappens egen sida; ensamt skulle det här försvinna.",
                "Arvot luetaan yhdessä kansion omalla sivulla; yksin tämä katoaisi."),
            Mend: new(
                "Make the folder's index.sv.md and index.fi.md with the kind 'values'.",
                "Gör mappens index.sv.md och index.fi.md med slaget 'values'.",
                "Tee kansioon index.sv.md ja index.fi.md, joiden laji on 'values'."),
            Wrong: "values/\n  openness.sv.md\n  openness.fi.md",
            Right: "values/\n  index.sv.md        # kind: values\n  index.fi.md\n  openness.sv.md\n  openness.fi.md",
            IsFirm: true),
    ];
}

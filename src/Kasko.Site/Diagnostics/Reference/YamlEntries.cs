using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>How data are written.</summary>
internal static class YamlEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("yaml-syntax", Severity.Error,
            What: new(
                "Data are not written as YAML wants them.",
                "Uppgifter är inte skrivna så som YAML vill ha dem.",
                "Tietoja ei ole kirjoitettu niin kuin YAML vaatii."),
            Why: new(
                "Nothing after the mistake can be understood.",
                "Inget efter felet går att förstå.",
                "Mitään virheen jälkeen ei voi ymmärtää."),
            Mend: new(
                "Indent with spaces, close brackets and quotation marks, and put quotation marks around a text with a colon.",
                "Dra in med mellanslag, stäng klamrar och citattecken, och sätt citattecken runt en text med kolon.",
                "Sisennä välilyönneillä, sulje sulkeet ja lainausmerkit ja pane kaksoispisteen sisältävä teksti lainausmerkkeihin."),
            Wrong: "title: Kaskö: läge för ny start",
            Right: "title: \"Kaskö: läge för ny start\"",
            IsFirm: true),

        new("yaml-anchor", Severity.Error,
            What: new(
                "Data use an anchor or an alias of YAML.",
                "Uppgifter använder ett ankare eller ett alias i YAML.",
                "Tiedoissa käytetään YAMLin ankkuria tai viittausta."),
            Why: new(
                "A few lines of them can grow into millions, and most readers do not know what they mean.",
                "Några rader kan växa till miljoner, och få vet vad de betyder.",
                "Muutama rivi voi paisua miljooniksi, ja harva tietää, mitä ne tarkoittavat."),
            Mend: new(
                "Write the value out, or put it in quotation marks.",
                "Skriv ut värdet, eller sätt det inom citattecken.",
                "Kirjoita arvo kokonaan tai pane se lainausmerkkeihin."),
            Wrong: "title: *Värden*",
            Right: "title: \"*Värden*\"",
            IsFirm: true),

        new("yaml-tag", Severity.Error,
            What: new(
                "Data use a tag of YAML.",
                "Uppgifter använder en tagg i YAML.",
                "Tiedoissa käytetään YAMLin tyyppimerkintää."),
            Why: new(
                "Tags tell a program to make something else of a value than what is written.",
                "Taggar säger åt ett program att göra något annat av värdet än det som står.",
                "Tyyppimerkintä käskee ohjelman tehdä arvosta muuta kuin mitä on kirjoitettu."),
            Mend: new(
                "Write the value alone, or put it in quotation marks.",
                "Skriv bara värdet, eller sätt det inom citattecken.",
                "Kirjoita pelkkä arvo tai pane se lainausmerkkeihin."),
            Wrong: "title: !Välkommen",
            Right: "title: \"!Välkommen\"",
            IsFirm: true),

        new("yaml-too-deep", Severity.Error,
            What: new(
                "Data have too many levels.",
                "Uppgifter har för många nivåer.",
                "Tiedoissa on liian monta tasoa."),
            Why: new(
                "No data of a site are that deep, and such a file can stop a program.",
                "Inga uppgifter på en webbplats är så djupa, och en sådan fil kan stoppa ett program.",
                "Sivuston tiedot eivät ole niin syviä, ja sellainen tiedosto voi pysäyttää ohjelman."),
            Mend: new(
                "Look for brackets that were opened and never closed.",
                "Leta efter klamrar som har öppnats men aldrig stängts.",
                "Etsi sulkeita, jotka on avattu mutta ei suljettu."),
            Wrong: "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            Right: "title: Värden",
            IsFirm: true),

        new("yaml-several-documents", Severity.Error,
            What: new(
                "A file holds a second YAML document.",
                "En fil innehåller ett andra YAML-dokument.",
                "Tiedostossa on toinen YAML-asiakirja."),
            Why: new(
                "Everything after the line would be left out.",
                "Allt efter raden skulle utelämnas.",
                "Kaikki rivin jälkeen jäisi pois."),
            Mend: new(
                "Remove the line, or divide the file.",
                "Ta bort raden, eller dela filen.",
                "Poista rivi tai jaa tiedosto."),
            Wrong: "status: proposed\n---\nstatus: adopted",
            Right: "status: adopted",
            IsFirm: true),

        new("duplicate-key", Severity.Error,
            What: new(
                "A key stands twice.",
                "En nyckel står två gånger.",
                "Avain on kahdesti."),
            Why: new(
                "Only one of the values would count, and nobody knows which was meant.",
                "Bara det ena värdet skulle gälla, och ingen vet vilket som avsågs.",
                "Vain toinen arvoista pätisi, eikä tiedetä, kumpaa tarkoitettiin."),
            Mend: new(
                "Keep one of them.",
                "Behåll den ena.",
                "Säilytä toinen."),
            Wrong: "title: Värden\ntitle: Våra värden",
            Right: "title: Våra värden",
            IsFirm: true),

        new("unknown-key", Severity.Error,
            What: new(
                "A key is not known here.",
                "En nyckel är inte känd här.",
                "Avain ei ole tässä tunnettu."),
            Why: new(
                "What stands after it would be ignored without a word.",
                "Det som står efter den skulle förbises utan ett ord.",
                "Sen jälkeinen tieto ohitettaisiin sanaakaan sanomatta."),
            Mend: new(
                "Mend the spelling, or remove the line.",
                "Rätta stavningen, eller ta bort raden.",
                "Korjaa kirjoitusasu tai poista rivi."),
            Wrong: "sumary: Tre värden.",
            Right: "summary: Tre värden.",
            IsFirm: true),

        new("decimal-comma", Severity.Error,
            What: new(
                "A number in braces has a decimal comma.",
                "Ett tal inom klamrar har decimalkomma.",
                "Aaltosulkeissa olevassa luvussa on desimaalipilkku."),
            Why: new(
                "A comma ends the value there, so 5,3 would be read as 5.",
                "Ett komma avslutar värdet där, så 5,3 skulle läsas som 5.",
                "Pilkku lopettaa siinä arvon, joten 5,3 luettaisiin lukuna 5."),
            Mend: new(
                "Write a point. The pages show a comma.",
                "Skriv en punkt. Sidorna visar ett komma.",
                "Kirjoita piste. Sivut näyttävät pilkun."),
            Wrong: "- {period: 2025, value: 5,3}",
            Right: "- {period: 2025, value: 5.3}",
            IsFirm: true),

        new("missing-key", Severity.Error,
            What: new(
                "A key that must be there is missing.",
                "En nyckel som måste finnas saknas.",
                "Pakollinen avain puuttuu."),
            Why: new(
                "Without it something on the pages would be empty.",
                "Utan den skulle något på sidorna vara tomt.",
                "Ilman sitä jokin sivuilla olisi tyhjää."),
            Mend: new(
                "Add the line.",
                "Lägg till raden.",
                "Lisää rivi."),
            Wrong: "---\ntitle: Värden\n---",
            Right: "---\ntitle: Värden\nsummary: Tre värden som leder vårt arbete.\n---",
            IsFirm: true),

        new("missing-language", Severity.Error,
            What: new(
                "A text is missing in one of the languages.",
                "En text saknas på det ena språket.",
                "Teksti puuttuu toisesta kielestä."),
            Why: new(
                "Half of the readers would meet an empty place, or a word they do not understand.",
                "En del av läsarna skulle mötas av en tom plats eller ett ord som de inte förstår.",
                "Osa lukijoista kohtaisi tyhjän kohdan tai sanan, jota ei ymmärrä."),
            Mend: new(
                "Write the text in both languages.",
                "Skriv texten på båda språken.",
                "Kirjoita teksti molemmilla kielillä."),
            Wrong: "title: {sv: Invånarantal}",
            Right: "title: {sv: Invånarantal, fi: Asukasmäärä}",
            Criterion: "3.1.2",
            IsFirm: true),

        new("wrong-type", Severity.Error,
            What: new(
                "A value is of another kind than it should be.",
                "Ett värde är av ett annat slag än det ska.",
                "Arvo on muuta lajia kuin sen pitäisi."),
            Why: new(
                "A list cannot be a title, and a word cannot be a number.",
                "En lista kan inte vara en titel och ett ord inte ett tal.",
                "Luettelo ei voi olla nimi eikä sana luku."),
            Mend: new(
                "Write what the message asks for.",
                "Skriv det som meddelandet ber om.",
                "Kirjoita se, mitä viesti pyytää."),
            Wrong: "number: tre",
            Right: "number: 3",
            IsFirm: true),

        new("not-a-number", Severity.Error,
            What: new(
                "A number is not written as data want it.",
                "Ett tal är inte skrivet så som data vill ha det.",
                "Lukua ei ole kirjoitettu niin kuin data vaatii."),
            Why: new(
                "A comma or a space could be read as the end of the number.",
                "Ett komma eller mellanslag kunde läsas som slutet på talet.",
                "Pilkku tai välilyönti voitaisiin lukea luvun lopuksi."),
            Mend: new(
                "Write a point for the decimals and no spaces. The pages show the number in the reader's way.",
                "Skriv punkt före decimalerna och inga mellanslag. Sidorna visar talet på läsarens sätt.",
                "Kirjoita desimaalien eteen piste äläkä käytä välilyöntejä. Sivut näyttävät luvun lukijan tavalla."),
            Wrong: "value: 1 400",
            Right: "value: 1400",
            IsFirm: true),

        new("not-a-date", Severity.Error,
            What: new(
                "A date does not exist, or is written in another way.",
                "Ett datum finns inte eller är skrivet på ett annat sätt.",
                "Päivää ei ole, tai se on kirjoitettu toisin."),
            Why: new(
                "Whether 3.4 is in March or in April depends on who reads it.",
                "Om 3.4 är i mars eller i april beror på vem som läser.",
                "Se, onko 3.4 maalis- vai huhtikuussa, riippuu lukijasta."),
            Mend: new(
                "Write year, month and day, with hyphens.",
                "Skriv år, månad och dag, med bindestreck.",
                "Kirjoita vuosi, kuukausi ja päivä yhdysmerkein."),
            Wrong: "date: 31.2.2026",
            Right: "date: 2026-01-31",
            IsFirm: true),

        new("not-a-period", Severity.Error,
            What: new(
                "A period is not a year, a quarter or a month.",
                "En period är inte ett år, ett kvartal eller en månad.",
                "Ajanjakso ei ole vuosi, neljännes eikä kuukausi."),
            Why: new(
                "A figure that belongs to no time cannot stand in a chart.",
                "En siffra som inte hör till någon tid kan inte stå i ett diagram.",
                "Luku, joka ei kuulu mihinkään aikaan, ei voi olla kaaviossa."),
            Mend: new(
                "Write 2025, 2025-Q1 or 2025-01.",
                "Skriv 2025, 2025-Q1 eller 2025-01.",
                "Kirjoita 2025, 2025-Q1 tai 2025-01."),
            Wrong: "period: våren 2025",
            Right: "period: 2025-Q1",
            IsFirm: true),

        new("not-an-address", Severity.Error,
            What: new(
                "A web address is none.",
                "En webbadress är ingen webbadress.",
                "Verkko-osoite ei ole verkko-osoite."),
            Why: new(
                "A link to it would lead nowhere.",
                "En länk till den skulle leda ingenstans.",
                "Linkki siihen ei veisi minnekään."),
            Mend: new(
                "Write the whole address, from https:// on.",
                "Skriv hela adressen, från https:// och framåt.",
                "Kirjoita koko osoite, alkaen merkeistä https://."),
            Wrong: "url: www.stat.fi",
            Right: "url: https://stat.fi/",
            IsFirm: true),

        new("address-with-password", Severity.Error,
            What: new(
                "An address holds a user name or a password.",
                "En adress innehåller ett användarnamn eller lösenord.",
                "Osoitteessa on käyttäjätunnus tai salasana."),
            Why: new(
                "Many read the file, and some of them should not have the password.",
                "Många läser filen, och alla av dem ska inte ha lösenordet.",
                "Tiedostoa lukevat monet, eikä salasana kuulu heille kaikille."),
            Mend: new(
                "Remove it, and change the password if it is in use.",
                "Ta bort det, och byt lösenordet om det är i bruk.",
                "Poista se, ja vaihda salasana, jos se on käytössä."),
            Wrong: "url: https://name:secret@example.org/",
            Right: "url: https://example.org/",
            IsFirm: true),

        new("unknown-value", Severity.Error,
            What: new(
                "A word is none of the possible ones.",
                "Ett ord är inget av de möjliga.",
                "Sana ei ole mikään mahdollisista."),
            Why: new(
                "Nobody knows what was meant, so it cannot be followed.",
                "Ingen vet vad som avsågs, så det går inte att följa.",
                "Ei tiedetä, mitä tarkoitettiin, joten sitä ei voi noudattaa."),
            Mend: new(
                "Choose one of the words that the message lists.",
                "Välj ett av orden som meddelandet räknar upp.",
                "Valitse jokin viestin luettelemista sanoista."),
            Wrong: "kind: gaol",
            Right: "kind: goal",
            IsFirm: true),
    ];
}

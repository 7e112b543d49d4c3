using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The keys of <c>site.yml</c>.</summary>
public static class SettingsFields
{
    private static readonly FieldType Localized = FieldType.In(FieldType.Text);

    private static readonly FieldType Town = FieldType.Section(
        Required("name", FieldType.Text, ("Namn", "Nimi"), ("Lillvik.", "Pikkulahti.")),
        Required("genitive", FieldType.Text, ("Genitiv", "Genetiivi"), ("Lillviks.", "Pikkulahden.")),
        Required("in", FieldType.Text, ("I", "Missä"), ("i Lillvik.", "Pikkulahdessa.")),
        Required("from", FieldType.Text, ("Från", "Mistä"), ("från Lillvik.", "Pikkulahdesta.")),
        Required("to", FieldType.Text, ("Till", "Mihin"), ("till Lillvik.", "Pikkulahteen.")),
        Required("official", FieldType.Text, ("Officiellt", "Virallinen"), ("Lillviks stad.", "Pikkulahden kaupunki.")),
        Optional("noun", FieldType.Name, ("Kallas", "Kutsutaan"), ("Vad texterna kallar kommunen, om det inte följer av det officiella namnet: staden eller kommunen.", "Miksi tekstit kutsuvat kuntaa, ellei se seuraa virallisesta nimestä: kaupunki tai kunta.")));

    private static readonly FieldType Contact = FieldType.Section(
        Optional("email", FieldType.Text, ("E-post", "Sähköposti"), ("Adressen som responsen skickas till.", "Osoite, johon palaute lähetetään.")),
        Optional("telephone", FieldType.Text, ("Telefon", "Puhelin"), ("Numret med landsnummer, till exempel +358 6 123 4567.", "Numero maatunnuksineen, esimerkiksi +358 6 123 4567.")),
        Optional("postal_address", Localized, ("Postadress", "Postiosoite"), ("På en rad, inom citattecken.", "Yhdellä rivillä, lainausmerkeissä.")),
        Optional("visiting_address", Localized, ("Besöksadress", "Käyntiosoite"), ("På en rad, inom citattecken.", "Yhdellä rivillä, lainausmerkeissä.")),
        Optional("answer", Localized, ("Svar", "Vastaus"), ("När ni svarar, en hel mening.", "Milloin vastaatte, kokonainen virke.")));

    private static readonly FieldType Adoption = FieldType.Section(
        Optional("body", Localized, ("Vem som beslutade", "Kuka päätti"), ("På finska med stor bokstav.", "Suomeksi isolla alkukirjaimella.")),
        Optional("date", FieldType.Date, ("Beslutets dag", "Päätöksen päivä"), ("År-månad-dag.", "Vuosi-kuukausi-päivä.")),
        Optional("section", FieldType.Text, ("Paragraf", "Pykälä"), ("Paragrafens nummer inom citattecken.", "Pykälän numero lainausmerkeissä.")),
        Optional("reviewed", FieldType.Date, ("Senast översedd", "Viimeksi tarkistettu"), ("Dagen då strategin senast sågs över.", "Päivä, jona strategia viimeksi tarkistettiin.")),
        Optional("next_review", FieldType.Date, ("Nästa översyn", "Seuraava tarkistus"), ("Den sista dagen för nästa översyn.", "Seuraavan tarkistuksen viimeinen päivä.")),
        Optional("minutes", FieldType.Addresses, ("Protokoll", "Pöytäkirja"), ("Protokollets adress, eller en för varje språk.", "Pöytäkirjan osoite tai kullekin kielelle omansa.")),
        Optional("matters", FieldType.Section([.. Matters.Keys.All.Select(key =>
            Optional(key, FieldType.Texts, (key, key), ("Sidor som goals/services.", "Sivuja kuten goals/services.")))]),
            ("Kommunallagen 37 §", "Kuntalaki 37 §"), ("Var strategin tar upp det som lagen kräver.", "Missä strategia ottaa huomioon, mitä laki edellyttää.")));

    private static readonly FieldType DataProtection = FieldType.Section(
        Optional("controller", Localized, ("Personuppgiftsansvarig", "Rekisterinpitäjä"), ("Den personuppgiftsansvariga.", "Rekisterinpitäjä.")),
        Optional("contact", Localized, ("Kontakt", "Yhteystieto"), ("Hur den personuppgiftsansvariga nås.", "Miten rekisterinpitäjän tavoittaa.")),
        Optional("officer", Localized, ("Dataskyddsombud", "Tietosuojavastaava"), ("Hur dataskyddsombudet nås; inte en persons namn.", "Miten tietosuojavastaavan tavoittaa; ei henkilön nimeä.")),
        Optional("purpose", Localized, ("Ändamål", "Tarkoitus"), ("Varför personuppgifter behandlas; hela meningar.", "Miksi henkilötietoja käsitellään; kokonaisia virkkeitä.")),
        Optional("legal_basis", Localized, ("Rättslig grund", "Oikeusperuste"), ("Hela meningar.", "Kokonaisia virkkeitä.")),
        Optional("recipients", Localized, ("Mottagare", "Vastaanottajat"), ("Vilka som får del av uppgifterna; hela meningar.", "Ketkä saavat tietoja; kokonaisia virkkeitä.")),
        Optional("transfers", Localized, ("Överföring", "Siirrot"), ("Om uppgifter överförs utanför EES; hela meningar.", "Siirretäänkö tietoja ETA:n ulkopuolelle; kokonaisia virkkeitä.")),
        Optional("feedback", Localized, ("Respons", "Palaute"), ("Hur respons hanteras och hur länge den sparas; hela meningar.", "Miten palautetta käsitellään ja kauanko sitä säilytetään; kokonaisia virkkeitä.")),
        Optional("host", Localized, ("Server", "Palvelin"), ("Vem som driver webbplatsens server.", "Kuka ylläpitää sivuston palvelinta.")),
        Optional("log_days", FieldType.Whole, ("Loggar", "Lokit"), ("Hur många dygn serverns loggar sparas.", "Montako vuorokautta palvelimen lokeja säilytetään.")));

    private static readonly FieldType Fault = FieldType.Section(
        Optional("kind", FieldType.Choice(FaultKinds.Keys, ("uppfyller inte kraven", "ei täytä vaatimuksia"), ("oskäligt betungande", "kohtuuton rasite"), ("utanför lagen", "lain ulkopuolella")), ("Slag", "Laji"), ("Utan den: uppfyller inte kraven.", "Ilman sitä: ei täytä vaatimuksia.")),
        Required("criterion", new EitherType(FieldType.Text, Localized), ("Kriterium", "Kriteeri"), ("Kriteriets nummer, eller nummer och namn.", "Kriteerin numero tai numero ja nimi.")),
        Required("place", Localized, ("Var", "Missä"), ("Var bristen finns.", "Missä puute on.")),
        Required("reason", Localized, ("Varför", "Miksi"), ("Vad bristen är och varför den finns.", "Mikä puute on ja miksi se on.")),
        Required("alternative", Localized, ("I stället", "Sen sijaan"), ("Hur samma sak fås på annat sätt.", "Miten saman saa muulla tavalla.")));

    private static readonly FieldType Accessibility = FieldType.Section(
        Required("standard", FieldType.Text, ("Mål", "Tavoitetaso"), ("Till exempel WCAG 2.2 AA.", "Esimerkiksi WCAG 2.2 AA.")),
        Optional("required", FieldType.Text, ("Lagens nivå", "Lain vaatimustaso"), ($"Om den inte är {AccessibilityStatement.UsualRequired}.", $"Ellei se ole {AccessibilityStatement.UsualRequired}.")),
        Required("status", FieldType.Choice(Conformances.Keys, ("inte granskad", "ei arvioitu"), ("uppfyller kraven", "täyttää vaatimukset"), ("uppfyller kraven delvis", "täyttää vaatimukset osittain"), ("uppfyller inte kraven", "ei täytä vaatimuksia")), ("Läge", "Tila"), ("not-assessed tills en människa har granskat webbplatsen.", "not-assessed, kunnes ihminen on arvioinut sivuston.")),
        Optional("method", FieldType.Choice(AssessmentMethods.Keys, ("kommunen själv", "kunta itse"), ("någon utomstående", "ulkopuolinen")), ("Granskare", "Arvioija"), ("Vem som granskade webbplatsen.", "Kuka arvioi sivuston.")),
        Optional("drawn_up", FieldType.Date, ("Upprättat", "Laadittu"), ("Dagen då utlåtandet upprättades.", "Päivä, jona seloste laadittiin.")),
        Optional("reviewed", FieldType.Date, ("Granskat", "Tarkistettu"), ("Dagen då utlåtandet senast granskades.", "Päivä, jona seloste viimeksi tarkistettiin.")),
        Optional("responsible_unit", Localized, ("Ansvarig enhet", "Vastuuyksikkö"), ("En enhet, inte en person.", "Yksikkö, ei henkilö.")),
        Optional("faults", new ListType(Fault), ("Brister", "Puutteet"), ("En brist per rad.", "Yksi puute riviä kohti.")),
        Required("authority", FieldType.In(FieldType.Section(
            Required("title", FieldType.Name, ("Namn", "Nimi"), ("Myndighetens namn.", "Viranomaisen nimi.")),
            Required("url", FieldType.Address, ("Adress", "Osoite"), ("Myndighetens sidor.", "Viranomaisen sivut.")))),
            ("Myndighet", "Viranomainen"), ("Myndigheten som övervakar tillgängligheten.", "Viranomainen, joka valvoo saavutettavuutta.")),
        Optional("complaint_url", FieldType.Addresses, ("Klagomål", "Kantelu"), ("Myndighetens egen sida för klagomål.", "Viranomaisen oma sivu kanteluille.")),
        Optional("authority_contact", Localized, ("Myndighetens kontakt", "Viranomaisen yhteystieto"), ("Myndighetens e-post och telefon.", "Viranomaisen sähköposti ja puhelin.")));

    private static readonly NumberType Kilobytes = new(IsWhole: true, Least: 1);

    /// <summary>In the order in which they are written.</summary>
    public static readonly FieldType All = FieldType.Section(
        Required("languages", new ListType(new SiteLanguageType([.. LanguageCodes.Known.Select(language => language.Code())])), ("Språk", "Kielet"), ("Det första är originalets. Får sidor saknas på ett språk: en: {partial: true}.", "Ensimmäinen on alkutekstin kieli. Jos sivuja saa puuttua kieleltä: en: {partial: true}.")),
        Required("base_url", FieldType.Address, ("Adress", "Osoite"), ("Webbplatsens slutliga adress.", "Sivuston lopullinen osoite.")),
        Required("time_zone", FieldType.Text, ("Tidszon", "Aikavyöhyke"), ("Till exempel Europe/Helsinki.", "Esimerkiksi Europe/Helsinki.")),
        Optional("theme", FieldType.Text, ("Tema", "Teema"), ("En mapp i themes/; utan den används programmets eget.", "Kansio kansiossa themes/; ilman sitä käytetään ohjelman omaa.")),
        Required("town", FieldType.In(Town), ("Kommunens namn", "Kunnan nimi"), ("Namnets former.", "Nimen muodot.")),
        Required("title", FieldType.In(FieldType.Name), ("Webbplatsens namn", "Sivuston nimi"), ("På båda språken.", "Molemmilla kielillä.")),
        Required("slogan", Localized, ("Slogan", "Tunnuslause"), ("Strategins eget slagord.", "Strategian oma tunnuslause.")),
        Optional("logo", FieldType.Text, ("Logotyp", "Logo"), ("En SVG-teckning, till exempel theme/logo.svg.", "SVG-piirros, esimerkiksi theme/logo.svg.")),
        Optional("colours", ThemeFields.Colours, ("Färger", "Värit"), ("Temats färger som är andra här.", "Teeman värit, jotka ovat täällä toiset.")),
        Optional("follow_up_heading", Localized, ("Uppföljningens rubrik", "Seurannan otsikko"), ("I strategin, om inte den ovanför tabellen.", "Strategiassa, ellei se ole taulukon yllä oleva.")),
        Optional("menu", FieldType.Texts, ("Meny", "Valikko"), ("Sidorna i huvudmenyn, i ordning.", "Päävalikon sivut järjestyksessä.")),
        Optional("contact", Contact, ("Kontakt", "Yhteystiedot"), ("Kontaktuppgifter på varje sida.", "Yhteystiedot jokaisella sivulla.")),
        Optional("adoption", Adoption, ("Beslutet", "Päätös"), ("Beslutet om strategin.", "Strategian hyväksyminen.")),
        Optional("data_protection", DataProtection, ("Dataskydd", "Tietosuoja"), ("Vad sidan om dataskydd berättar.", "Mitä tietosuojasivu kertoo.")),
        Required("accessibility", Accessibility, ("Tillgänglighet", "Saavutettavuus"), ("Tillgänglighetsutlåtandet.", "Saavutettavuusseloste.")),
        Optional("edit_url", FieldType.Address, ("Redigeringsadress", "Muokkausosoite"), ("Där källfilerna redigeras; sidans sökväg läggs till.", "Missä lähdetiedostoja muokataan; sivun polku lisätään perään.")),
        Optional("hyphenation", FieldType.Texts, ("Avstavning", "Tavutus"), ("Ord med streck där de får delas: hyvin|vointi.", "Sanoja, joissa viiva näyttää jakokohdat: hyvin|vointi.")),
        Optional("statistics", FieldType.Section(
            Optional("statfin", FieldType.Address, ("Statistikcentralen", "Tilastokeskus"), ("En annan adress att fråga.", "Toinen osoite, josta kysytään.")),
            Optional("sotkanet", FieldType.Address, ("Sotkanet", "Sotkanet"), ("En annan adress att fråga.", "Toinen osoite, josta kysytään."))),
            ("Statistik", "Tilastot"), ("Adresser för en spegel eller ett test.", "Osoitteita peilipalvelinta tai kokeilua varten.")),
        Optional("hosts", new ListType(FieldType.Choice(HostNames.Keys)), ("Servrar", "Palvelimet"), ("Servrarna eller tjänsterna som visar webbplatsen.", "Palvelimet tai palvelut, jotka näyttävät sivuston.")),
        Optional("security", FieldType.Section(
            Optional("hsts", FieldType.Section(
                Required("max_age", new NumberType(IsWhole: true, Least: 0), ("Sekunder", "Sekuntia"), ("Hur länge webbläsare minns det; 0 återkallar.", "Kauanko selaimet muistavat sen; 0 peruu.")),
                Optional("include_subdomains", FieldType.Flag, ("Underdomäner", "Aliverkkotunnukset"), ("Om det gäller dem också.", "Koskeeko se myös niitä."))),
                ("HSTS", "HSTS"), ("Värdnamnet nås bara med HTTPS (RFC 6797).", "Palvelimen nimi toimii vain HTTPS:llä (RFC 6797)."))),
            ("Säkerhet", "Turvallisuus"), ("Säkerhetsrubriker utöver de vanliga.", "Turvaotsakkeet tavallisten lisäksi.")),
        Optional("translations", FieldType.Section(
            Optional("notice", FieldType.Flag, ("Påminnelse på sidan", "Muistutus sivulla"), ("Om en föråldrad översättning säger det till läsaren.", "Kertooko vanhentunut käännös sen lukijalle.")),
            Optional("grace_days", FieldType.Whole, ("Dygn", "Vuorokautta"), ("Hur många dygn språken får skilja sig åt efter en ändring.", "Montako vuorokautta kielet saavat erota muutoksen jälkeen.")),
            Optional("same_hosts", FieldType.Texts, ("Samma webbplats", "Sama sivusto"), ("Värdnamn för språken på en annan webbplats: \"example.fi example.se\".", "Toisen sivuston kielten palvelinnimet: \"example.fi example.se\"."))),
            ("Översättningar", "Käännökset"), ("Hur föråldrade översättningar hanteras.", "Miten vanhentuneita käännöksiä käsitellään.")),
        Optional("rules", new PairsType(FieldType.Choice(RuleLevels.Keys)), ("Regler", "Säännöt"), ("En regels namn, och hur allvarlig den är.", "Säännön nimi ja kuinka vakava se on.")),
        Optional("external", FieldType.Section(
            Optional("allow", FieldType.Texts, ("Tillåtna", "Sallitut"), ("Värdnamn eller början av adresser som inte prövas.", "Palvelinnimiä tai osoitteiden alkuja, joita ei kokeilla."))),
            ("Externa länkar", "Ulkoiset linkit"), ("Hur länkar till andra webbplatser prövas.", "Miten linkit muille sivustoille kokeillaan.")),
        Optional("invented", FieldType.Flag, ("Påhittad", "Keksitty"), ("En påhittad kommun, för tester.", "Keksitty kunta testejä varten.")),
        Optional("weights", FieldType.Section(
            Optional("picture_kb", Kilobytes, ("Bild", "Kuva"), ($"Kilobyte; {WeightLimits.UsualPicture} om det inte sägs.", $"Kilotavua; {WeightLimits.UsualPicture}, ellei muuta sanota.")),
            Optional("page_kb", Kilobytes, ("Sida", "Sivu"), ($"Kilobyte; {WeightLimits.UsualPage} om det inte sägs.", $"Kilotavua; {WeightLimits.UsualPage}, ellei muuta sanota."))),
            ("Storlekar", "Koot"), ("Hur stora bilder och sidor får vara.", "Kuinka suuria kuvat ja sivut saavat olla.")),
        Optional("folders", new PairsType(Localized), ("Mappar", "Kansiot"), ("Mappar utan egen sida, med deras del av adressen.", "Kansiot ilman omaa sivua ja niiden osa osoitteesta.")),
        Optional("gone", FieldType.Texts, ("Borttagna adresser", "Poistetut osoitteet"), ("Tidigare adresser som ingen sida ersätter.", "Aiemmat osoitteet, joita mikään sivu ei korvaa.")));
}

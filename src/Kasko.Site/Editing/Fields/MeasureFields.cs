using System.Collections.Immutable;
using Kasko.Site.Model;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The keys of <c>content/measures/ID.yml</c>.</summary>
public static class MeasureFields
{
    private static readonly FieldType Unit = FieldType.Section(
        Required("heading", FieldType.Text, ("Som rubrik", "Otsikkona"), ("Till exempel invånare.", "Esimerkiksi asukasta.")),
        Required("one", FieldType.Text, ("Med talet 1", "Luvun 1 kanssa"), ("Till exempel invånare.", "Esimerkiksi asukas.")),
        Required("other", FieldType.Text, ("Med andra tal", "Muiden lukujen kanssa"), ("Till exempel invånare.", "Esimerkiksi asukasta.")));

    private static readonly FieldType Figure = FieldType.Section(
    [
        Required("period", FieldType.Period, ("Period", "Ajanjakso"), ("Året 2025, halvåret 2025-H1, kvartalet 2025-Q1, månaden 2025-01, läsåret 2025/26 eller andra tolv månader 2025-07/2026-06.", "Vuosi 2025, puolivuosi 2025-H1, neljännes 2025-Q1, kuukausi 2025-01, lukuvuosi 2025/26 tai muut kaksitoista kuukautta 2025-07/2026-06.")),
        Optional("value", FieldType.Number, ("Värde", "Luku"), ("Utan mellanslag, decimaler med punkt: 1251.5. Tomt om siffran inte är känd.", "Ilman välilyöntejä, desimaalit pisteellä: 1251.5. Tyhjä, jos lukua ei tiedetä.")),
        Optional("provisional", FieldType.Flag, ("Preliminär", "Ennakkotieto"), ("Siffran kan ännu ändras, eller perioden är inte slut.", "Luku voi vielä muuttua, tai ajanjakso ei ole päättynyt.")),
        Optional("confidential", FieldType.Flag, ("Sekretessbelagd", "Salattu"), ("Siffran finns men får inte visas.", "Luku on olemassa, mutta sitä ei saa näyttää.")),
        Optional("estimate", FieldType.Flag, ("Uppskattning", "Arvio"), ("Siffran är uppskattad. Skriv i anmärkningen hur.", "Luku on arvioitu. Kirjoita huomautukseen, miten.")),
        Optional("break", FieldType.Flag, ("Brott i serien", "Sarjan katkos"), ("Siffran kan inte jämföras med de tidigare. Skriv i anmärkningen varför.", "Lukua ei voi verrata aiempiin. Kirjoita huomautukseen, miksi.")),
        Optional("note", FieldType.In(FieldType.Text), ("Anmärkning", "Huomautus"), ("Varför siffran avviker, på båda språken.", "Miksi luku poikkeaa, molemmilla kielillä.")),
        .. ScheduleFields.All,
    ]);

    private static readonly FieldType Judgement = FieldType.Section(
        Required("period", FieldType.Period, ("Period", "Ajanjakso"), ("Perioden som bedöms.", "Arvioitava ajanjakso.")),
        Required("by", FieldType.Choice(Judgements.Judges, ("den ansvariga enheten", "vastuuyksikkö"), ("revisionsnämnden", "tarkastuslautakunta")), ("Bedömare", "Arvioija"), ("En enhet eller revisionsnämnden, aldrig en person.", "Yksikkö tai tarkastuslautakunta, ei koskaan henkilö.")),
        Optional("outcome", FieldType.Choice(Judgements.Outcomes, ("förverkligats", "toteutunut"), ("delvis", "osittain"), ("inte", "ei")), ("Utfall", "Tulos"), ("Hur det har gått, i ett ord.", "Miten on käynyt, yhdellä sanalla.")),
        Required("text", FieldType.In(FieldType.Sentences), ("Bedömning", "Arvio"), ("Några meningar på båda språken.", "Muutama virke molemmilla kielillä.")),
        Optional("date", FieldType.Date, ("Dag", "Päivä"), ("Dagen då bedömningen gavs.", "Päivä, jona arvio annettiin.")));

    private static readonly FieldType Category = FieldType.Section(
        Required("id", FieldType.Text, ("Nyckel", "Tunnus"), ("Bokstäver a–z, siffror och bindestreck, till exempel women.", "Kirjaimet a–z, numerot ja yhdysviiva, esimerkiksi women.")),
        Required("title", FieldType.In(FieldType.Name), ("Namn", "Nimi"), ("Kategorins namn på båda språken.", "Luokan nimi molemmilla kielillä.")),
        Optional("code", FieldType.Text, ("Kod i källan", "Koodi lähteessä"), ("Bara när siffrorna hämtas ur statistik.", "Vain kun luvut haetaan tilastosta.")),
        Optional("observations", new ListType(Figure), ("Utfall", "Toteuma"), ("En rad för varje period.", "Rivi kullekin ajanjaksolle.")));

    private static readonly FieldType Decision = FieldType.Section(
        Optional("body", FieldType.In(FieldType.Text), ("Beslutat av", "Päättäjä"), ("Till exempel stadsfullmäktige.", "Esimerkiksi kaupunginvaltuusto.")),
        Required("date", FieldType.Date, ("Dag", "Päivä"), ("Dagen för beslutet.", "Päätöksen päivä.")),
        Optional("section", FieldType.Text, ("Paragraf", "Pykälä"), ("Till exempel 45.", "Esimerkiksi 45.")),
        Optional("url", FieldType.Address, ("Protokoll", "Pöytäkirja"), ("Protokollets adress.", "Pöytäkirjan osoite.")));

    private static readonly FieldType Target = FieldType.Section(
    [
        Required("period", FieldType.Period, ("Period", "Ajanjakso"), ("Den period då målnivån ska vara nådd.", "Ajanjakso, jolloin tavoitetaso pitää olla saavutettu.")),
        Optional("value", FieldType.Number, ("Värde", "Luku"), ("Tomt om det som gällde förut inte längre gäller.", "Tyhjä, jos aiempi ei ole enää voimassa.")),
        Optional("interim", FieldType.Flag, ("Delmål", "Välitavoite"), ("Ett steg på vägen, till exempel för ett enda år.", "Askel matkalla, esimerkiksi yhdelle vuodelle.")),
        Optional("from", FieldType.Date, ("Gäller från", "Voimassa alkaen"), ("Utan den: från beslutet.", "Ilman sitä: päätöksestä alkaen.")),
        Optional("decided", Decision, ("Beslut", "Päätös"), ("Vem som beslutade, och när.", "Kuka päätti ja milloin.")),
        Optional("why", FieldType.In(FieldType.Text), ("Varför", "Miksi"), ("Varför målnivån sattes eller ändrades.", "Miksi tavoitetaso asetettiin tai sitä muutettiin.")),
        Optional("note", FieldType.In(FieldType.Text), ("Anmärkning", "Huomautus"), ("Varför siffran avviker, på båda språken.", "Miksi luku poikkeaa, molemmilla kielillä.")),
        .. ScheduleFields.All,
    ]);

    private static readonly FieldType Source = FieldType.Section(
        Required("title", FieldType.In(FieldType.Name), ("Namn", "Nimi"), ("Vem siffrorna kommer från.", "Keneltä luvut ovat.")),
        Optional("url", FieldType.Addresses, ("Adress", "Osoite"), ("En sida om siffrorna: en adress, eller en för varje språk.", "Sivu luvuista: yksi osoite tai kullekin kielelle omansa.")),
        Optional("licence", FieldType.Text, ("Licens", "Lisenssi"), ("Till exempel CC BY 4.0.", "Esimerkiksi CC BY 4.0.")),
        Optional("licence_url", FieldType.Address, ("Licensens adress", "Lisenssin osoite"), ("Licensens text på webben.", "Lisenssin teksti verkossa.")),
        Optional("updated", FieldType.Date, ("Uppdaterad", "Päivitetty"), ("Dagen då källan uppdaterade siffrorna.", "Päivä, jona lähde päivitti luvut.")));

    private static readonly FieldType Statistics = FieldType.Section(
        Optional("statfin", FieldType.Section(
            Required("table", FieldType.Text, ("Tabell", "Taulukko"), ("Till exempel vaerak/11ra.", "Esimerkiksi vaerak/11ra.")),
            Required("contents", FieldType.Text, ("Uppgift", "Tieto"), ("Uppgiftens kod, till exempel vaesto.", "Tiedon koodi, esimerkiksi vaesto.")),
            Required("area", FieldType.Text, ("Område", "Alue"), ("Områdets kod i tabellen, till exempel KU231.", "Alueen koodi taulukossa, esimerkiksi KU231.")),
            Optional("by", FieldType.Text, ("Indelning", "Luokittelu"), ("Kod eller början av koden för tabellens indelning, till exempel sukupuoli.", "Taulukon luokittelun koodi tai sen alku, esimerkiksi sukupuoli."))),
            ("Statistikcentralen", "Tilastokeskus"), ("En serie i StatFin.", "Sarja StatFinissä.")),
        Optional("sotkanet", FieldType.Section(
            Required("indicator", FieldType.Whole, ("Indikator", "Indikaattori"), ("Indikatorns nummer, till exempel 127.", "Indikaattorin numero, esimerkiksi 127.")),
            Required("area", FieldType.Text, ("Kommun", "Kunta"), ("Kommunens kod, till exempel 231.", "Kunnan koodi, esimerkiksi 231.")),
            Optional("by", FieldType.Text, ("Indelning", "Luokittelu"), ("gender för kön, area för andra kommuner.", "gender sukupuolelle, area muille kunnille."))),
            ("Sotkanet", "Sotkanet"), ("En indikator i Sotkanet.", "Indikaattori Sotkanetissä.")));

    /// <summary>In the order in which they are written.</summary>
    public static readonly ImmutableArray<Field> All =
    [
        Required("benefit", new TextType { Refers = References.Benefits }, ("Följer upp", "Seuraa"), ("Raden i uppföljningen, ur benefits.yml.", "Seurannan rivi tiedostosta benefits.yml.")),
        Optional("order", FieldType.Whole, ("Ordning", "Järjestys"), ("Platsen inom raden.", "Paikka rivillä.")),
        Required("status", FieldType.Choice(MeasureStatuses.Keys, ("föreslagen", "ehdotettu"), ("fastställd", "vahvistettu")), ("Läge", "Tila"), ("Om kommunen har fastställt mätaren.", "Onko kunta vahvistanut mittarin.")),
        Required("title", FieldType.In(FieldType.Name), ("Namn", "Nimi"), ("Mätarens namn på båda språken.", "Mittarin nimi molemmilla kielillä.")),
        Optional("slug", FieldType.In(FieldType.Text), ("Del av adressen", "Osoitteen osa"), ("Utan den görs den av namnet.", "Ilman sitä se tehdään nimestä.")),
        Optional("aliases", new EitherType(FieldType.Texts, FieldType.In(FieldType.Texts)), ("Tidigare adresser", "Aiemmat osoitteet"),
            ("Adresser som mätarens sida har haft; de leder hit.", "Osoitteet, jotka mittarin sivulla on ollut; ne johtavat tänne.")),
        Required("definition", FieldType.In(new TextType { HasWords = true, IsLong = true }), ("Definition", "Määritelmä"), ("Vad som räknas, av vem och när.", "Mitä lasketaan, kenen mukaan ja milloin.")),
        Optional("qualitative", FieldType.Flag, ("Bedöms i ord", "Arvioidaan sanoin"), ("Mätaren har steg i ord i stället för siffror; då behövs varken enhet eller riktning.", "Mittarilla on sanalliset portaat lukujen sijasta; silloin ei tarvita yksikköä eikä suuntaa.")),
        Optional("unit", FieldType.In(Unit), ("Enhet", "Yksikkö"), ("Enheten i de former som sidorna behöver.", "Yksikkö niissä muodoissa, joita sivut tarvitsevat.")),
        Optional("decimals", new NumberType(IsWhole: true, 0, Measure.MostDecimals), ("Decimaler", "Desimaalit"), ("Hur många som visas. Utan den: så många som skrivs.", "Montako näytetään. Ilman sitä: niin monta kuin kirjoitetaan.")),
        Optional("direction", FieldType.Choice(Directions.Keys, ("mer är bättre", "enemmän on parempi"), ("mindre är bättre", "vähemmän on parempi"), ("inom gränser", "rajoissa")), ("Riktning", "Suunta"), ("Åt vilket håll siffran ska gå, eller om den ska hållas inom gränser.", "Mihin suuntaan luvun pitää kulkea, tai pitääkö sen pysyä rajoissa.")),
        Optional("notable", FieldType.Number, ("Räknas som ändring", "Muutoksen raja"), ("Hur stor skillnad mot förra siffran som är en ändring, till exempel 0.1.", "Kuinka suuri ero edelliseen lukuun on muutos, esimerkiksi 0.1.")),
        Optional("range", FieldType.Section(
        [
            Required("from", FieldType.Number, ("Från", "Alkaen"), ("Den lägsta gränsen.", "Alin raja.")),
            Required("to", FieldType.Number, ("Till", "Asti"), ("Den högsta gränsen.", "Ylin raja.")),
            .. ScheduleFields.All,
        ]), ("Gränser", "Rajat"), ("Bara när siffran ska hållas inom gränser (hold).", "Vain kun luvun pitää pysyä rajoissa (hold).")),
        Optional("baseline", Figure, ("Utgångsläge", "Lähtötaso"), ("Siffran när strategin började.", "Luku strategian alkaessa.")),
        Optional("target", Figure, ("Målnivå", "Tavoitetaso"), ("Siffran som ska nås, och perioden.", "Luku, joka pitää saavuttaa, ja ajanjakso.")),
        Optional("targets", new ListType(Target), ("Målnivåer", "Tavoitetasot"), ("I stället för en målnivå, när den har ändrats eller har delmål.", "Yhden tavoitetason sijasta, kun sitä on muutettu tai sillä on välitavoitteita.")),
        Optional("observations", new ListType(Figure), ("Utfall", "Toteuma"), ("En rad för varje period. Skriv aldrig 0 för en siffra som inte är känd.", "Rivi kullekin ajanjaksolle. Älä koskaan kirjoita 0, jos lukua ei tiedetä.")),
        Optional("breakdown", FieldType.Section(
            Required("title", FieldType.In(FieldType.Name), ("Indelning", "Luokittelu"), ("Till exempel Kön eller Område.", "Esimerkiksi Sukupuoli tai Alue.")),
            Required("categories", new ListType(Category), ("Kategorier", "Luokat"), ("Helheten är mätarens egna siffror.", "Kokonaisuus on mittarin omat luvut."))),
            ("Uppdelning", "Jaottelu"), ("Siffrorna efter kön, område eller något annat.", "Luvut sukupuolen, alueen tai muun mukaan.")),
        Optional("judgements", new ListType(Judgement), ("Bedömningar", "Arviot"), ("I ord, för en period i taget. De ändrar inte den uträknade statusen.", "Sanallisesti, ajanjakso kerrallaan. Ne eivät muuta laskettua tilannetta.")),
        Optional("source", Source, ("Källa", "Lähde"), ("Var kommunens egna siffror kommer från.", "Mistä kunnan omat luvut ovat.")),
        Optional("owner", FieldType.In(FieldType.Text), ("Ansvarig enhet", "Vastuuyksikkö"), ("En enhet, inte en person.", "Yksikkö, ei henkilö.")),
        Optional("updated", FieldType.Choice(UpdateFrequencies.Keys, ("vartannat år", "joka toinen vuosi"), ("varje år", "vuosittain"), ("varje halvår", "puolivuosittain"), ("varje kvartal", "neljännesvuosittain"), ("varje månad", "kuukausittain")), ("Hur ofta", "Kuinka usein"), ("Hur ofta det kommer nya siffror.", "Kuinka usein uusia lukuja tulee.")),
        Optional("draft", FieldType.Flag, ("Utkast", "Luonnos"), ("Ett utkast publiceras inte.", "Luonnosta ei julkaista.")),
        Optional("statistics", Statistics, ("Officiell statistik", "Virallinen tilasto"), ("Serien som siffrorna hämtas ur, i stället för källan.", "Sarja, josta luvut haetaan, lähteen sijasta.")),
    ];
}

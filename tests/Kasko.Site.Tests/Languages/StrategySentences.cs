namespace Kasko.Site.Tests.Languages;

/// <summary>The sentences of the strategy and of the interface that have eight words or more.</summary>
internal static class StrategySentences
{
    public static IReadOnlyList<string> Swedish { get; } = Lines("""
        Kaskö har ett läge för nystart. Ett ställe där morgondagen är mer ljus än gårdagen.
        Nya tag kräver dock alltid kreativitet och mod.
        Mod är det att vi vågar sikta högre, förverkliga fördomsfria idéer och försök och att vi tänker större.
        Vi främjar innovativt företagande och en växande storindustri i vår stad samt drar en mer omfattande nytta av olika intressentgruppers syn på och erfarenhet av en stad i utveckling.
        Staden är en möjliggörare när det kommer till att skapa samarbetsstrukturer över bransch- och organisationsgränser.
        Stadens gemensamma utvecklande ligger på allas vårt ansvar, där den som lyckas enskilt också gynnar oss alla samtidigt.
        En gemensam identitet och en stark lokalkultur höjer vardagen och förtydligar den mångsidiga framtidsvisionen.
        Vi vet att det bakom hörnet finns en framtid full av möjligheter, men vi når den endast genom att hålla siktet spänt mot horisonten och inte blicka bakåt.
        Långsiktighet är även positiv proaktivitet, att ta tag i möjligheterna samt skapa förutsättningar för ett flyt i verksamheten.
        Vårt beslutsfattande och vår verksamhet stöder principerna för ett ekologiskt, socialt och ekonomiskt ansvar.
        Det krävs en förebyggande insats för invånarnas och arbetstagarnas välmående.
        En klar bild av den externa kommunikationens spjutspetsområden och uttryck
        Positiv inre kommunikation, som stöder ändringen genom en dynamisk verksamhet
        En dynamisk och utvecklande stadsbild attraherar företag, människor och investeringar
        Omgivningens allmänna uttryck: Uppsnyggning av privata och offentliga utrymmen. Reparation eller rivning av hus som är i dåligt skick
        Renovering av utrymmen som stöder stadsbornas samverkan och välmående, såsom torget och biblioteket
        Invånarnas framtidsbild blir klarare genom samarbete, trivsamhet och en starkare yttre stadsbild
        Att göra verksamheten mellan stadsorganisation och samarbetsparter smidig
        En smidig verksamhet förbättrar arbetstagarens och kundens erfarenheter samt stöder balansering av ekonomin
        Staden skapar förutsättningar för ett mångsidigt tomt- och serviceutbud
        Attraherar aktivt nya aktörer som erbjuder sina tjänster
        Tillväxten lockar till sig tjänsteproducenter och engagerar invånare
        Staden främjar energieffektivitet, kolneutralitet och en hållbar miljö genom sina egna verksamheter
        Vi bär vårt ansvar över hållbarheten i världen och upplever ett gott rykte för det
        Inga träffar. Kontrollera stavningen eller gå till Alla sidor.
        Tre värden, fem mål och sju rader att följa upp
        Uppgifter om beslutet saknas på den här sidan ännu.
        Den här översättningen är inofficiell. Staden har inte godkänt den.
        Den finska texten har ändrats efter att den här översättningen gjordes. Läs den aktuella texten på finska.
        Den här staden finns inte. Alla uppgifter är påhittade.
        Det finns ingen sida på den här adressen. Sidan kan ha flyttats eller tagits bort, eller så är adressen felskriven.
        Ingen människa har ännu granskat webbplatsens tillgänglighet. Bara automatiska kontroller har gjorts.
        Har du upptäckt brister i tillgängligheten? Berätta det för oss. Vi svarar inom två veckor.
        Om du inte är nöjd med svaret eller inte får svar inom två veckor kan du lämna ett klagomål om tillgängligheten eller begära en utredning.
        Webbplatsen använder inga kakor och hämtar inget från andra webbplatser.
        genom att hålla siktet … och inte blickar bakåt
        """);

    public static IReadOnlyList<string> Finnish { get; } = Lines("""
        Kaskinen on uuden alun paikka. Paikka, jossa huominen on eilistä valoisampi.
        Rohkeutta on se, että uskallamme tavoitella enemmän, toteuttaa ennakkoluulottomia ideoita ja kokeiluja ja ajatella suuremmin.
        Edistämme innovatiivista yrittäjyyttä ja kasvavaa suurteollisuutta kaupungissamme sekä hyödynnämme entistä laajemmin eri sidosryhmien näkemyksiä ja kokemuksia kehittyvästä kaupungista.
        Kaupunki on mahdollistaja, kun luodaan yhteistyörakenteita yli toimiala- ja organisaatiorajojen.
        Kaupungin yhteinen kehittäminen on meidän kaikkien vastuulla, ja yhden onnistuminen hyödyttää samalla meitä kaikkia.
        Yhteinen identiteetti ja vahva paikalliskulttuuri kohottavat arkea ja selkeyttävät monipuolista tulevaisuudenvisiota.
        Tiedämme, että nurkan takana on mahdollisuuksia täynnä oleva tulevaisuus, mutta saavutamme sen vain pitämällä katseen horisontissa, emme taaksepäin katsomalla.
        Pitkäjänteisyys on myös myönteistä ennakointia, mahdollisuuksiin tarttumista ja edellytysten luomista sujuvalle toiminnalle.
        Päätöksentekomme ja toimintamme tukevat ekologisen, sosiaalisen ja taloudellisen vastuun periaatteita.
        Myönteinen sisäinen viestintä, joka tukee muutosta dynaamisen toiminnan avulla
        Dynaaminen ja kehittyvä kaupunkikuva houkuttelee yrityksiä, ihmisiä ja investointeja
        Ympäristön yleisilme: yksityisten ja julkisten tilojen siistiminen. Huonokuntoisten talojen korjaaminen tai purkaminen
        Kaupunkilaisten yhteistoimintaa ja hyvinvointia tukevien tilojen, kuten torin ja kirjaston, kunnostaminen
        Asukkaiden tulevaisuudenkuva selkiytyy yhteistyön, viihtyisyyden ja vahvemman ulkoisen kaupunkikuvan ansiosta
        Sujuva toiminta parantaa työntekijän ja asiakkaan kokemuksia sekä tukee talouden tasapainottamista
        Kaupunki edistää omalla toiminnallaan energiatehokkuutta, hiilineutraaliutta ja kestävää ympäristöä
        Kannamme vastuumme kestävästä kehityksestä maailmassa ja saamme siitä hyvän maineen
        Ei hakutuloksia. Tarkista kirjoitusasu tai siirry Kaikki sivut -sivulle.
        Kolme arvoa, viisi tavoitetta ja seitsemän seurattavaa riviä
        Tämä käännös on epävirallinen. Kaupunki ei ole hyväksynyt sitä.
        Ruotsinkielistä tekstiä on muutettu tämän käännöksen tekemisen jälkeen. Lue ajantasainen teksti ruotsiksi.
        Tätä kaupunkia ei ole olemassa. Kaikki tiedot ovat keksittyjä.
        Tässä osoitteessa ei ole sivua. Sivu on ehkä siirretty tai poistettu, tai osoitteessa on kirjoitusvirhe.
        Ihminen ei ole vielä arvioinut sivuston saavutettavuutta. Vain automaattiset tarkistukset on tehty.
        Huomasitko puutteita saavutettavuudessa? Kerro niistä meille. Vastaamme kahden viikon kuluessa.
        Jos et ole tyytyväinen vastaukseen tai et saa vastausta kahden viikon kuluessa, voit tehdä saavutettavuuskantelun tai pyytää selvitystä.
        Sivusto ei käytä evästeitä eikä hae mitään muilta sivustoilta.
        """);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

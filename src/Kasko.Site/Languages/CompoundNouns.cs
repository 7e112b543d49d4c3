namespace Kasko.Site.Languages;

/// <summary>
/// The words that Finnish compounds of municipal life are made of, in alphabetical order. Our own list:
/// when a word is parted badly, add the part that is missing.
/// </summary>
internal static class CompoundNouns
{
    /// <summary>
    /// Nouns and adjectives, parted by commas: nominative, genitive and other forms that are used as first parts.
    /// The form <c>ihmis-</c> of a word in <c>-nen</c> goes without saying.
    /// </summary>
    public const string Inflected = """
        aika ajan, aikainen aikaisen, aikataulu aikataulun, aikuinen aikuisen, aine aineen, aineisto aineiston,
        aktiivisuus aktiivisuuden, ala alan alojen, alku alun, aloite aloitteen, alue alueen alueiden, alusta alustan,
        ammatti ammatin, analyysi analyysin, apu avun, arki arjen, arkisto arkiston, arvio arvion, arviointi arvioinnin,
        arvo arvon arvojen, asema aseman, asemakaava asemakaavan, asenne asenteen, asetus asetuksen, asia asian asioiden,
        asiakas asiakkaan asiakkaiden, asiakirja asiakirjan asiakirjojen, asiointi asioinnin, aste asteen,
        asukas asukkaan asukkaiden, asuminen asumisen, asunto asunnon asuntojen, asutus asutuksen, aukio aukion,
        avustaja avustajan, avustus avustuksen,
        budjetti budjetin,
        demokratia demokratian,
        edustaja edustajan, edustus edustuksen, ehdokas ehdokkaan, ehdotus ehdotuksen, ehkäisevä ehkäisevän, ehkäisy ehkäisyn,
        ehto ehdon, ekosysteemi ekosysteemin, elin elimen, elinkeino elinkeinon elinkeinojen, elinvoima elinvoiman,
        elämä elämän, energia energian, ennakointi ennakoinnin, ennuste ennusteen, erä erän, esitys esityksen,
        esteettömyys esteettömyyden, etu edun, etuus etuuden,
        haastattelu haastattelun, haitta haitan, hakemus hakemuksen, haku haun, hallinta hallinnan, hallinto hallinnon,
        hallitus hallituksen, haltija haltijan, hanke hankkeen, hankinta hankinnan hankintojen, harrastus harrastuksen,
        henki hengen, henkilö henkilön henkilöiden, henkilöstö henkilöstön, hiili hiilen, hinta hinnan, hoito hoidon,
        hoiva hoivan, huolto huollon, huone huoneen, hyvinvointi hyvinvoinnin, hyöty hyödyn, häirintä häirinnän,
        häiriö häiriön, hälytys hälytyksen,
        ihminen ihmisen ihmisten, ikä iän, ilma ilman, ilmaisu ilmaisun, ilmapiiri ilmapiirin, ilmasto ilmaston, ilme ilmeen,
        ilmoitus ilmoituksen, ilta illan, indeksi indeksin, indikaattori indikaattorin, infrastruktuuri infrastruktuurin,
        intervalli intervallin, investointi investoinnin investointien,
        jakelu jakelun, jakso jakson, jalanjälki jalanjäljen, jalostus jalostuksen, jaosto jaoston, johdanto johdannon,
        johtaja johtajan, johtaminen johtamisen, johto johdon, juhla juhlan, julkaisu julkaisun, julkisuus julkisuuden,
        jälki jäljen, jänne jänteen, järjestelmä järjestelmän, järjestys järjestyksen, järjestö järjestön järjestöjen,
        järvi järven, jäsen jäsenen, jäte jätteen, jätehuolto jätehuollon,
        kaari kaaren, kaasu kaasun, kaatopaikka kaatopaikan, kaava kaavan, kaavoitus kaavoituksen, kala kalan,
        kalastus kalastuksen, kanava kanavan, kannanotto kannanoton, kansa kansan kansojen,
        kansalainen kansalaisen kansalaisten, kansi kannen, kantelu kantelun, kapasiteetti kapasiteetin,
        kartoitus kartoituksen, kartta kartan, kasvatus kasvatuksen, kasvi kasvin, kasvu kasvun, katsaus katsauksen,
        katselmus katselmuksen, katto katon, katu kadun, kaupankäynti kaupankäynnin, kauppa kaupan,
        kaupunki kaupungin kaupunkien, kausi kauden, kehittäjä kehittäjän, kehittäminen kehittämisen, kehitys kehityksen,
        keino keinon, kerho kerhon, kerta kerran, kertomus kertomuksen, keskus keskuksen, keskusta keskustan,
        keskustelu keskustelun, kesä kesän, kieli kielen, kielinen kielisen, kielisyys kielisyyden, kierrätys kierrätyksen,
        kierto kierron, kiinteistö kiinteistön kiinteistöjen, kilpailu kilpailun, kirja kirjan, kirjasto kirjaston,
        kirjautuminen kirjautumisen, kirje kirjeen, kirjoitus kirjoituksen, kiusaaminen kiusaamisen, kohde kohteen,
        kohta kohdan, kokeilu kokeilun, kokemus kokemuksen, koko koon, kokous kokouksen, kone koneen, konserni konsernin,
        konsertti konsertin, korjaus korjauksen, korkeakoulu korkeakoulun, korkeus korkeuden, kortti kortin,
        korvaus korvauksen, koti kodin, koulu koulun koulujen, koulutus koulutuksen, kriisi kriisin, kriteeri kriteerin,
        kuitu kuidun, kuljetus kuljetuksen, kulku kulun, kulttuuri kulttuurin, kulu kulun, kumppani kumppanin,
        kumppanuus kumppanuuden, kunnossapito kunnossapidon, kunta kunnan kuntien, kuntalainen kuntalaisen kuntalaisten,
        kuntalaki kuntalain, kunto kunnon, kuntoinen kuntoisen, kuntoutus kuntoutuksen, kustannus kustannuksen, kutsu kutsun,
        kuukausi kuukauden, kuulutus kuulutuksen, kuva kuvan, kuvallinen kuvallisen, kuvaus kuvauksen, kuvio kuvion,
        kyky kyvyn, kylä kylän, kysely kyselyn, kysyntä kysynnän, kyvykkyys kyvykkyyden, kärki kärjen, käsittely käsittelyn,
        käsitys käsityksen, käynti käynnin, käyttäjä käyttäjän käyttäjien, käyttäytyminen käyttäytymisen, käyttö käytön,
        käytäntö käytännön, käännös käännöksen,
        laakso laakson, laatu laadun, laina lainan, laite laitteen, laitos laitoksen, laki lain, lapsi lapsen lasten,
        laskelma laskelman, laskenta laskennan, lasku laskun, laulu laulun, lausunto lausunnon,
        lautakunta lautakunnan lautakuntien, lehti lehden, leikkaus leikkauksen, leikki leikin, liike liikkeen,
        liikenne liikenteen, liikunta liikunnan, liite liitteen, liitto liiton, liityntä liitynnän, linja linjan,
        linjaus linjauksen, lista listan, logistiikka logistiikan, loma loman, lomake lomakkeen, loukkaus loukkauksen,
        luettelo luettelon, lukio lukion, luku luvun lukujen, luokka luokan, luonteinen luonteisen, luonto luonnon,
        luottamus luottamuksen, lupa luvan lupien, lupaus lupauksen, luulo luulon, luuloton luulottoman,
        luulottomuus luulottomuuden, lyönti lyönnin, lähde lähteen, lähtö lähdön, lähtöinen lähtöisen, lähtöisyys lähtöisyyden,
        lämpö lämmön, lämpötila lämpötilan, lääke lääkkeen, lääkäri lääkärin,
        maa maan, maailma maailman, maakunta maakunnan maakuntien, maaseutu maaseudun, maatalous maatalouden,
        mahdollisuus mahdollisuuden, maine maineen, maksu maksun, malli mallin, markkina markkinan markkinoiden,
        markkinointi markkinoinnin, matka matkan, matkailu matkailun, media median, menetelmä menetelmän, menettely menettelyn,
        meno menon menojen, meri meren, merkintä merkinnän, merkitys merkityksen, metropoli metropolin, metsä metsän,
        mieli mielen, mielipide mielipiteen, mies miehen, ministeri ministerin, ministeriö ministeriön, mittari mittarin,
        mittaus mittauksen, muisti muistin, muistio muistion, muoto muodon, muotoilu muotoilun, museo museon,
        musiikki musiikin, muutos muutoksen, myyjä myyjän, myynti myynnin, määritelmä määritelmän, määrittely määrittelyn,
        määrä määrän, määräys määräyksen, mökki mökin,
        nainen naisen, neljännes neljänneksen, neutraali neutraalin, neutraalius neutraaliuden, neutraliteetti neutraliteetin,
        neuvoja neuvojan, neuvonta neuvonnan, neuvosto neuvoston, neuvottelu neuvottelun, nimi nimen, nosto noston,
        nuori nuoren nuorten, nuoriso nuorison, näkemys näkemyksen, näkyvyys näkyvyyden, näkökulma näkökulman,
        näppäimistö näppäimistön, näyttely näyttelyn,
        ohjaus ohjauksen, ohje ohjeen, ohjelma ohjelman, ohjelmisto ohjelmiston, oikeus oikeuden, olento olennon, olo olon,
        omainen omaisen, omaisuus omaisuuden, omavaraisuus omavaraisuuden, omistaja omistajan, omistus omistuksen,
        ongelma ongelman, opas oppaan, opettaja opettajan, opetus opetuksen, opinto opinnon opintojen, opiskelija opiskelijan,
        opiskelu opiskelun, opisto opiston, oppi opin, oppilas oppilaan oppilaiden, oppiminen oppimisen,
        organisaatio organisaation, osa osan osien, osaaja osaajan, osaaminen osaamisen, osakas osakkaan,
        osallistuminen osallistumisen, osallisuus osallisuuden, osasto osaston, osoite osoitteen, ostaja ostajan, osto oston,
        osuus osuuden, ote otteen, otto oton,
        paikka paikan paikkojen, paino painon, painopiste painopisteen, painotus painotuksen, pakko pakon, palaute palautteen,
        palkinto palkinnon, palkka palkan, palkkaus palkkauksen, palkkio palkkion, palokunta palokunnan, palvelin palvelimen,
        palvelu palvelun palvelujen palveluiden, paneeli paneelin, pano panon, parannus parannuksen, pelastus pelastuksen,
        peli pelin, perhe perheen perheiden, periaate periaatteen, perinne perinteen, perintö perinnön, peruste perusteen,
        perustelu perustelun, piha pihan, piiri piirin, piirre piirteen, piirustus piirustuksen, piste pisteen, pito pidon,
        pitäjä pitäjän, pitäminen pitämisen, poika pojan, poikkeaminen poikkeamisen, poikkeus poikkeuksen,
        politiikka politiikan, polku polun, polttoaine polttoaineen, portaali portaalin, posti postin, potilas potilaan,
        projekti projektin, prosentti prosentin, prosessi prosessin, puhdistamo puhdistamon, puhelin puhelimen, puisto puiston,
        pula pulan, puoli puolen, puolinen puolisen, puolisuus puolisuuden, puu puun, puute puutteen, pysäköinti pysäköinnin,
        pyyntö pyynnön, päivitys päivityksen, päivä päivän, päiväkoti päiväkodin, päällikkö päällikön,
        päästö päästön päästöjen, päätös päätöksen päätösten, pöytä pöydän, pöytäkirja pöytäkirjan,
        raha rahan, rahasto rahaston, rahoitus rahoituksen, raja rajan rajojen, rajoite rajoitteen, rajoitus rajoituksen,
        rakenne rakenteen, rakennus rakennuksen rakennusten, rakentaminen rakentamisen, rannikko rannikon, ranta rannan,
        raportointi raportoinnin, raportti raportin, ratkaisu ratkaisun, reitti reitin, rekisteri rekisterin,
        resurssi resurssin, reuna reunan, riippuvuus riippuvuuden, riski riskin riskien, ristiriita ristiriidan, runko rungon,
        ruoka ruoan, ryhmä ryhmän,
        saanti saannin, saari saaren, saaristo saariston, saatavuus saatavuuden, saavutettavuus saavutettavuuden,
        sairaala sairaalan, sairaus sairauden, salaisuus salaisuuden, sali salin, sana sanan, satama sataman satamien,
        sektori sektorin, seloste selosteen, selvitys selvityksen, seminaari seminaarin, seura seuran, seuranta seurannan,
        seuraus seurauksen, seutu seudun, sihteeri sihteerin, siirto siirron, siivous siivouksen, sijoitus sijoituksen,
        sisältö sisällön sisältöjen, sisältöinen sisältöisen, sivistys sivistyksen, sivu sivun sivujen, sivusto sivuston,
        sopimus sopimuksen, sovellus sovelluksen, strategia strategian, struktuuri struktuurin, suhdanne suhdanteen,
        suhde suhteen, suoja suojan, suojaus suojauksen, suojelu suojelun, suoritus suorituksen, suositus suosituksen,
        suunnitelma suunnitelman, suunnittelu suunnittelun, suunta suunnan, suuruus suuruuden, syrjintä syrjinnän,
        sähkö sähkön, säilytys säilytyksen, säädäntö säädännön, säännös säännöksen, sääntö säännön, säästö säästön,
        säätiö säätiön,
        taajama taajaman, taide taiteen, taito taidon, taju tajun, talo talon, talous talouden, talousarvio talousarvion,
        tapa tavan, tapaaminen tapaamisen, tapahtuma tapahtuman tapahtumien, tapaturma tapaturman, tarina tarinan,
        tarjonta tarjonnan, tarjous tarjouksen, tarkastaja tarkastajan, tarkastelu tarkastelun, tarkastus tarkastuksen,
        tarkistus tarkistuksen, tarve tarpeen, taso tason, taulu taulun, taustainen taustaisen, tauti taudin, tavara tavaran,
        tavoite tavoitteen tavoitteiden, teatteri teatterin, tehdas tehtaan, tehokas tehokkaan, tehokkuus tehokkuuden,
        tehostaminen tehostamisen, tehtävä tehtävän, tekijä tekijän, tekninen teknisen, teknologia teknologian, teko teon,
        teksti tekstin, teollisuus teollisuuden, teos teoksen, terveys terveyden, tie tien teiden, tiede tieteen,
        tiedosto tiedoston, tieto tiedon tietojen, tietosuoja tietosuojan, tietoturva tietoturvan, tila tilan tilojen,
        tilaisuus tilaisuuden, tilanne tilanteen, tilasto tilaston, tili tilin, tilinpäätös tilinpäätöksen,
        toimenpide toimenpiteen, toimi toimen, toimiala toimialan toimialojen, toimielin toimielimen toimielinten,
        toimija toimijan, toimikunta toimikunnan, toiminta toiminnan, toimisto toimiston, toimittaja toimittajan,
        toimittaminen toimittamisen, toimitus toimituksen, tontti tontin tonttien, tori torin, toteuma toteuman,
        toteutus toteutuksen, tuki tuen, tulevaisuus tulevaisuuden, tulo tulon tulojen, tulos tuloksen, tunniste tunnisteen,
        tunnus tunnuksen, tunti tunnin, tuonti tuonnin, tuotanto tuotannon, tuote tuotteen, tuottaja tuottajan,
        tuottavuus tuottavuuden, tuotto tuoton, turva turvan, turvallisuus turvallisuuden, tutkimus tutkimuksen, tuuli tuulen,
        tuulivoima tuulivoiman, tyyppi tyypin, työ työn töiden, työllisyys työllisyyden, työnantaja työnantajan,
        työntekijä työntekijän työntekijöiden, työpaikka työpaikan työpaikkojen, työttömyys työttömyyden,
        uhka uhan, ura uran, urheilu urheilun, usko uskon, uudistaja uudistajan, uudistus uudistuksen, uutinen uutisen,
        vaali vaalin vaalien, vaatimus vaatimuksen, vahinko vahingon, vaihe vaiheen, vaihto vaihdon, vaihtoehto vaihtoehdon,
        vaikuttaja vaikuttajan, vaikuttavuus vaikuttavuuden, vaikutteinen vaikutteisen, vaikutus vaikutuksen vaikutusten,
        vakuutus vakuutuksen, valaistus valaistuksen, valikko valikon, valinta valinnan, valitus valituksen,
        valmistelu valmistelun, valmius valmiuden, valo valon, valta vallan, valtio valtion, valtuus valtuuden,
        valtuusto valtuuston, valtuutettu valtuutetun, valvoja valvojan, valvonta valvonnan, vanhempi vanhemman vanhempien,
        vanhus vanhuksen vanhusten, vapaus vapauden, vara varan varojen, varanto varannon, varaus varauksen, varma varman,
        vastaanotto vastaanoton, vastaava vastaavan, vastine vastineen, vastuu vastuun, vastuullisuus vastuullisuuden,
        velka velan, velvoite velvoitteen, velvollisuus velvollisuuden, veneily veneilyn, verkko verkon, verkosto verkoston,
        vero veron verojen, verotus verotuksen, vertailu vertailun, vertaisuus vertaisuuden, vesi veden vesien,
        vesihuolto vesihuollon, vesistö vesistön, vienti viennin, viestintä viestinnän, vihje vihjeen, viikko viikon,
        viite viitteen, vika vian, virasto viraston, virhe virheen, virka viran, virkistys virkistyksen, virta virran,
        visio vision, voima voiman, voimainen voimaisen, voimaisuus voimaisuuden, voimala voimalan, vointi voinnin,
        vuokra vuokran, vuoro vuoron, vuorovaikutus vuorovaikutuksen, vuosi vuoden, vuosittainen vuosittaisen,
        vyöhyke vyöhykkeen, väestö väestön, vähemmistö vähemmistön, vähennys vähennyksen, väki väen, väli välin,
        väline välineen, väylä väylän,
        yhdistys yhdistyksen yhdistysten, yhdyskunta yhdyskunnan, yhteiskunta yhteiskunnan, yhteistyö yhteistyön,
        yhteisö yhteisön yhteisöjen, yhteys yhteyden, yhtiö yhtiön, yksikkö yksikön, yleiskaava yleiskaavan, yleisö yleisön,
        yliopisto yliopiston, ylläpito ylläpidon, ymmärrys ymmärryksen, ympäristö ympäristön, yrittäjä yrittäjän yrittäjien,
        yritys yrityksen yritysten, ystävyys ystävyyden, ystävällinen ystävällisen, yö yön,
        äänestys äänestyksen, ääni äänen,
        öljy öljyn
        """;

    /// <summary>First parts that do not inflect.</summary>
    public const string Firsts = """
        alkuperäis asuin avoin
        bio
        digi
        elinympäristö eläke ennakko ennalta ensi epä eri erikois erilais erityis esi esiin etelä etä
        helppo henkilökohtais huono hyvin hyvä hätä
        itse itä
        jalan joukko julki julkis jälleen
        kahden kaikki kaksi kansain kansallis kaskislais kauko keskeis kesken keski kevyen kevyt kokonais kolme kolmen kolmi
        korkea kunnallis kunnossa kyber
        laaja laajen lainsäädäntö lisä loppu lyhyt lähi länsi
        maahan matala matalan monen moni myönteis
        neli neljä neljän nyky näkö
        oheis oma ostovoima
        paikallis perus perusturva pien pitkä pitkäaikais pitkän pohjois poikki poissa puheen puhtaan puhtaus pysyväis pyörä
        pää päätoimi
        rakennettu ruotsalais ruotsin
        saamen sama saman samanaikais seudullis sidos sidosryhmä sisä sisään sosiaali suomalais suomen suora suur suuren synty
        taka takaisin tasa tyhjä työväen täyden täysi täytäntöön
        ulko ulos uudelleen uudis uusi uusiutumis
        vaativa vaihtoehtois vajaa vapaa vapaaehtois varhais varsinais vasta vastaan vertais viher viranomais voimaan
        väliaikais
        yhden yhdenmukais yhteen yhteis yhtä yksi yksin yksityis yleis yli yllä ympäri
        """;
}

using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public class HyphenatedStrategyTests
{
    /// <summary>Every long Finnish word of the strategy and of the interface; a bar marks a possible break.</summary>
    private const string Words = """
        arka|luonteisia automaat|tiset digita|lisaation energia|tehokkuutta ennakko|luulottomia ennalta|ehkäisevää
        epä|virallinen henkilö|tunnusta hiili|neutraalius hiili|neutraa|liutta huono|kuntoisten hyödyn|täminen
        innova|tiivista inves|tointeja itse|arviointi kansalais|toiminta kaupungin|hallitus kaupungin|valtuusto
        kaupun|gissamme kaupunki|kuvaa kaupunki|kuvan kaupunki|laisten kaupunki|organisaa|tion kaupunki|strategia
        kirjoitus|virhe kirjoitus|virheet kunnos|taminen kunta|strategia kuukausit|tain kärki|alueista mahdol|listaja
        mahdol|lisuuksia mahdol|lisuuksiin moni|puoliselle neljännes|vuosittain oikeus|peruste orga|nisaatio|rajojen
        paikallis|kulttuuri painopiste|alue palvelin|lokit palvelun|tuottaja palvelun|tuottajia palvelu|tarjonnalle
        palvelu|tarjonnassa palvelu|tarjonta pitkä|jänteisyys päätöksen|tekomme rekisterin|pitäjä ruotsin|kielistä
        saavutet|tavaa saavutet|tavuuden saavutet|tavuudessa saavutet|tavuus saavutet|tavuus|kantelu
        saavutet|tavuus|kantelun saavutet|tavuus|palaute saavutet|tavuus|seloste saavutet|tavuutta selvitys|pyyntö
        sivu|suunnassa sujuvoit|taminen suur|teollisuus suur|teol|lisuutta taloudel|lisen tasapainot|tamista
        tavoite|alueella tavoite|alueen tavoite|tasoon tavoite|tasosta tietosuoja|valtuu|tetulle tietosuoja|vastaava
        toimin|nallaan tule|vaisuuden tule|vaisuuden|kuva tule|vaisuuden|visiota työn|tekijöiden valvonta|viran|omainen
        vastuul|lisuus vastuu|yksikkö viestintä|virasto viih|tyisyyden yhteis|toimintaa yhteistyö|kumppani
        yhteistyö|kumppanien yhteistyö|rakenteita yhteisöl|linen yhteisöl|lisyys yhteisöl|lisyyttä
        """;

    [Fact]
    public void Every_long_word_of_the_strategy_is_hyphenated_as_expected()
    {
        var hyphenator = new Hyphenator([]);
        var words = Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            words,
            words.Select(word => hyphenator.Hyphenate(word.Replace("|", "", StringComparison.Ordinal), Language.Finnish).Replace('\u00AD', '|')));
    }
}

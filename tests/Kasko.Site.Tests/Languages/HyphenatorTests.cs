using CsCheck;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public class HyphenatorTests
{
    private static readonly Hyphenator Hyphenator = new([]);

    private static string Finnish(string text) => Hyphenator.Hyphenate(text, Language.Finnish).Replace('\u00AD', '|');

    [Theory]
    [InlineData("kaupunki|strategia")]
    [InlineData("Kaupunki|strategian")]
    [InlineData("KAUPUNKI|STRATEGIA")]
    [InlineData("kaupungin|valtuusto")]
    [InlineData("yhteis|toimintaa")]
    [InlineData("energia|tehokkuutta")]
    [InlineData("saavutet|tavuus|seloste")]
    [InlineData("valvonta|viran|omainen")]
    [InlineData("huumaus|aineiden")]
    [InlineData("yksityis|ajojen")]
    [InlineData("koronavirus|epidemian")]
    [InlineData("lainaus|kielto")]
    [InlineData("käyttäjä|profiililla")]
    [InlineData("tilaaja|sopimus")]
    [InlineData("verkko|sivuilla")]
    [InlineData("talous|arviota")]
    [InlineData("odotus|aikoina")]
    public void A_compound_may_break_between_its_parts(string word) => Assert.Equal(word, Finnish(word.Replace("|", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("kaupunginosassa", "kaupungin|osassa")]
    [InlineData("kansalaisaloite", "kansalais|aloite")]
    [InlineData("palvelustrategia", "palvelu|strategia")]
    [InlineData("toteutumisaste", "toteutumis|aste")]
    public void A_part_keeps_its_last_letter_and_the_next_its_first(string word, string broken) => Assert.Equal(broken, Finnish(word));

    [Theory]
    [InlineData("kaupunkikuva")]
    [InlineData("yrittäjyyttä")]
    [InlineData("toimiala- ja organisaatio")]
    [InlineData("Tule Kaskisiin, kaupunkiin ja mereen!")]
    public void A_word_of_twelve_letters_is_not_hyphenated(string text) => Assert.Same(text, Hyphenator.Hyphenate(text, Language.Finnish));

    [Theory]
    [InlineData("saavutettavuus", "saavutet|tavuus")]
    [InlineData("kunnostaminen", "kunnos|taminen")]
    [InlineData("taloudellisen", "taloudel|lisen")]
    [InlineData("yliopistoille", "yliopis|toille")]
    [InlineData("ministeriöillä", "minis|teriöillä")]
    [InlineData("työkyvyttömyyseläkkeensä", "työkyvyt|tömyys|eläkkeensä")]
    public void A_long_word_that_is_not_a_compound_breaks_between_syllables(string word, string broken) => Assert.Equal(broken, Finnish(word));

    [Theory]
    [InlineData("https://kaskinen.example/kaupunkistrategia")]
    [InlineData("www.kaupunkistrategia.example")]
    [InlineData("/fi/tavoitteet/kaupunkistrategia/")]
    [InlineData("kaupunkistrategia@kaskinen.example")]
    [InlineData("kaupunkistrategia2030")]
    [InlineData("2030-kaupunkistrategia")]
    [InlineData("kaupunkistrate\u00ADgia")]
    [InlineData("KaupunkiStrategia")]
    public void Addresses_words_with_digits_and_hyphenated_words_are_not_changed(string text) =>
        Assert.Same(text, Hyphenator.Hyphenate(text, Language.Finnish));

    [Fact]
    public void Words_between_hyphens_quotes_and_brackets_are_separate_words() =>
        Assert.Equal("(”kaupunki|strategia”, -kaupungin|hallitus).", Finnish("(”kaupunkistrategia”, -kaupunginhallitus)."));

    [Fact]
    public void Swedish_is_hyphenated_by_the_browser()
    {
        const string Text = "tillgänglighetsutlåtande";
        Assert.Same(Text, Hyphenator.Hyphenate(Text, Language.Swedish));
    }

    [Fact]
    public void An_exception_applies_in_any_case_of_letters()
    {
        var hyphenator = new Hyphenator(["hyvin|vointi", "kaskinen"]);
        Assert.Equal("Hyvin\u00ADvointi Kaskinen", hyphenator.Hyphenate("Hyvinvointi Kaskinen", Language.Finnish));
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Char["aeiouyäöåkknnsstlrpvjhmdgfbcw"].Array[1, 30].Select(letters => new string(letters)),
            Gen.Const("kaupungin"), Gen.Const("Valtuusto"), Gen.Const("strategia"), Gen.Const("palvelu"),
            Gen.Const("yhteis"), Gen.Const(" "), Gen.Const("-"), Gen.Const("\u00AD"), Gen.Const("a\u0308"), Gen.Const("7"), Gen.Const("."))
        .Array[0, 12].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Without_its_soft_hyphens_a_text_is_unchanged() => Texts.Sample(text =>
        Assert.Equal(
            text.Replace("\u00AD", "", StringComparison.Ordinal),
            Hyphenator.Hyphenate(text, Language.Finnish).Replace("\u00AD", "", StringComparison.Ordinal)));

    [Fact]
    public void At_least_three_letters_stay_together() => Texts.Where(text => !text.Contains('\u00AD', StringComparison.Ordinal)).Sample(text =>
    {
        var pieces = Hyphenator.Hyphenate(text, Language.Finnish).Split(' ', '-').Select(word => word.Split('\u00AD')).Where(word => word.Length > 1);
        Assert.All(pieces, word => Assert.All(word, piece => Assert.True(piece.Length >= 3)));
    });

    [Fact]
    public void Hyphenating_twice_changes_nothing_more() => Texts.Sample(text =>
    {
        var once = Hyphenator.Hyphenate(text, Language.Finnish);
        Assert.Same(once, Hyphenator.Hyphenate(once, Language.Finnish));
    });
}

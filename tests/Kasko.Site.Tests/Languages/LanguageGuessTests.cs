using CsCheck;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Languages;

public class LanguageGuessTests
{
    [Fact]
    public void The_language_of_every_sentence_of_the_strategy_is_recognised()
    {
        Assert.All(StrategySentences.Swedish, sentence => Assert.Equal(Language.Swedish, LanguageGuess.Of(sentence, Bilingual.Languages)));
        Assert.All(StrategySentences.Finnish, sentence => Assert.Equal(Language.Finnish, LanguageGuess.Of(sentence, Bilingual.Languages)));
    }

    [Fact]
    public void The_beginning_of_a_sentence_is_never_mistaken_for_the_other_language() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200]).Sample((which, words) =>
        {
            string Start(IReadOnlyList<string> sentences) => string.Join(' ', sentences[which % sentences.Count].Split(' ').Take(words % 12));
            Assert.NotEqual(Language.Finnish, LanguageGuess.Of(Start(StrategySentences.Swedish), Bilingual.Languages));
            Assert.NotEqual(Language.Swedish, LanguageGuess.Of(Start(StrategySentences.Finnish), Bilingual.Languages));
        });

    [Fact]
    public void A_text_in_both_languages_is_not_assigned_to_either() => Gen.Int[0, 1000].Sample(seed =>
    {
        var swedish = StrategySentences.Swedish[seed % StrategySentences.Swedish.Count];
        var finnish = StrategySentences.Finnish[seed % StrategySentences.Finnish.Count];
        // When one sentence is much longer, the text is clearly mostly in its language.
        if (Math.Abs(swedish.Length - finnish.Length) < 20) Assert.Null(LanguageGuess.Of(swedish + " " + finnish, Bilingual.Languages));
    });

    [Theory]
    [InlineData("Talet visar hur många som bor i staden vid årets slut.", Language.Swedish)]
    [InlineData("Ingen mätare har valts ännu. Staden beslutar om den senare.", Language.Swedish)]
    [InlineData("Kaskö stad (på finska Kaskisten kaupunki) är en stad i Österbotten. Den är liten.", Language.Swedish)]
    [InlineData("Talet visar hur ma\u030Anga som bor i staden vid a\u030Arets slut.", Language.Swedish)]
    [InlineData("Luku kertoo, kuinka moni asuu kaupungissa vuoden lopussa.", Language.Finnish)]
    [InlineData("Mittaria ei ole vielä valittu. Kaupunki päättää siitä myöhemmin.", Language.Finnish)]
    [InlineData("Kaskinen (ruotsiksi Kaskö) on kaupunki Pohjanmaalla. Se on Suomen pienin kaupunki.", Language.Finnish)]
    [InlineData("Mitta\u00ADria ei ole vielä valittu. Kaupun\u00ADki päättää siitä myöhemmin.", Language.Finnish)]
    public void The_language_of_ordinary_sentences_is_recognised(string text, Language language) => Assert.Equal(language, LanguageGuess.Of(text, Bilingual.Languages));

    [Theory]
    [InlineData("")]
    [InlineData("Läge för ny start")]
    [InlineData("Uuden alun paikka")]
    [InlineData("På svenska Suomeksi")]
    [InlineData("Kaskö stad – Kaskisten kaupunki")]
    [InlineData("1 263 invånare, 1 300 asukasta, 5,3 %")]
    [InlineData("Norra Esplanaden 12, Södra Strandgatan 5, Kyrkogatan 3, Kaskö")]
    [InlineData("Kaskisten kirkkokatu 3, Raatihuoneenkatu 34, 64260 Kaskinen")]
    [InlineData("Transport- och kommunikationsverket Traficom, Liikenne- ja viestintävirasto Traficom")]
    [InlineData("Villa Ja On, Café En Och Den, Bar Det Är")]
    [InlineData("kaskinen@kaskinen.example https://kaskinen.example/fi/tavoitteet")]
    [InlineData("ei och ja, nej och kyllä, men mutta, eller tai, med kanssa")]
    public void Names_numbers_and_fragments_are_not_guessed(string text) => Assert.Null(LanguageGuess.Of(text, Bilingual.Languages));

    [Theory]
    [InlineData("The strategy is a plan for the town and its people in the coming years.")]
    [InlineData("Skip links, sticky header, breadcrumbs and footer navigation on every page")]
    [InlineData("A test of the man in the den at the inn and the men in a bar")]
    [InlineData("Byen har en strategi, og den er ikke lang. Den blev til i fjor og gælder for alle.")]
    [InlineData("Kommunen har vedtatt en plan som skal gjelde for alle, og den er ikke ferdig ennå.")]
    [InlineData("Linn on väike ja ilus. See on hea koht elada ning töötada, kui oled noor.")]
    [InlineData("Die Stadt hat eine Strategie, und sie ist nicht lang. Der Rat hat sie im Winter angenommen.")]
    [InlineData("La ville a adopté une stratégie pour les années à venir et en donne un résumé.")]
    [InlineData("El ayuntamiento de la ciudad ha aprobado una estrategia para los próximos años.")]
    [InlineData("lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor")]
    public void Other_languages_are_not_mistaken_for_Swedish_or_Finnish(string text) => Assert.Null(LanguageGuess.Of(text, Bilingual.Languages));
}

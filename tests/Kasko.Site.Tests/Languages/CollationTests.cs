using CsCheck;
using Kasko.Site.Languages;

namespace Kasko.Site.Tests.Languages;

public class CollationTests
{
    [Theory]
    [InlineData("zon", "ån", "än", "ön")]
    [InlineData("vatten", "vävning", "Wasa", "xylofon")]
    [InlineData("Idag", "idé", "ideell", "Idrott")]
    [InlineData("2030", "A", "b", "C")]
    [InlineData("10", "2", "20", "3")]
    [InlineData("mål", "mål 1", "mål A", "målnivå")]
    [InlineData("A", "a", "Ab", "ab")]
    [InlineData("Salo", "Šibenik", "Sjö", "Åbo")]
    [InlineData("måla", "Måne", "a\u030A", "ä")]
    public void Words_are_listed_in_the_order_readers_expect(params string[] words) =>
        Assert.Equal(words, words.Reverse().Order(Collation.Comparer));

    [Fact]
    public void A_soft_hyphen_does_not_move_a_word() =>
        Assert.True(Collation.Comparer.Compare("kau\u00ADpunki", "kaupunkistrategia") < 0);

    [Fact]
    public void The_order_is_total() =>
        Gen.Char["aAåäöéewvVz 1-\u0308"].Array[0, 4].Select(characters => new string(characters)).Array[3].Sample(words =>
        {
            var (a, b, c) = (words[0], words[1], words[2]);
            var comparer = Collation.Comparer;
            Assert.Equal(Math.Sign(comparer.Compare(a, b)), -Math.Sign(comparer.Compare(b, a)));
            Assert.Equal(comparer.Compare(a, b) == 0, string.Equals(a, b, StringComparison.Ordinal));
            if (comparer.Compare(a, b) < 0 && comparer.Compare(b, c) < 0) Assert.True(comparer.Compare(a, c) < 0);
        });
}

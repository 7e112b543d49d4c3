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
        Assert.Equal(words, words.Reverse().OrderBy(Collation.KeyOf));

    [Fact]
    public void A_soft_hyphen_does_not_move_a_word() =>
        Assert.True(Collation.KeyOf("kau\u00ADpunki").CompareTo(Collation.KeyOf("kaupunkistrategia")) < 0);

    [Fact]
    public void The_order_is_total() =>
        Gen.Char["aAåäöéewvVz 1-\u0308"].Array[0, 4].Select(characters => new string(characters)).Array[3].Sample(words =>
        {
            var (a, b, c) = (Collation.KeyOf(words[0]), Collation.KeyOf(words[1]), Collation.KeyOf(words[2]));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a.CompareTo(b) == 0, string.Equals(words[0], words[1], StringComparison.Ordinal));
            if (a.CompareTo(b) < 0 && b.CompareTo(c) < 0) Assert.True(a.CompareTo(c) < 0);
        });
}

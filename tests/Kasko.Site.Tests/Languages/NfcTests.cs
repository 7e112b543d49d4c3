using CsCheck;
using Kasko.Site.Languages;

namespace Kasko.Site.Tests.Languages;

public class NfcTests
{
    [Theory]
    [InlineData("a\u030Ara\u0308o\u0308", "åräö")]
    [InlineData("A\u030AA\u0308O\u0308", "ÅÄÖ")]
    [InlineData("ide\u0301er, S\u030Cibenik", "idéer, Šibenik")]
    [InlineData("q\u0308", "q\u0308")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("a\u0308\u0308", "ä\u0308")]
    public void A_letter_and_its_mark_become_one(string text, string composed) =>
        Assert.Equal(composed, Nfc.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Kaskö")]
    [InlineData("q\u0308")]
    public void A_composed_text_is_not_copied(string text) => Assert.Same(text, Nfc.Of(text));

    [Fact]
    public void Composing_twice_changes_nothing_more() => Gen.Char["aoeA\u0308\u030A\u0301x"].Array.Sample(characters =>
    {
        var once = Nfc.Of(new string(characters));
        Assert.Same(once, Nfc.Of(once));
    });
}

using Kasko.Site.Model;

namespace Kasko.Site.Tests.Markdown;

/// <summary>A text that stands in another language than the one around it.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("Uusin tieto: {value} ({period}).", ":fi[Uusin tieto]: {value} ({period}).")]
    [InlineData("{n}/{total} mittarista etenee", "{n}/{total} :fi[mittarista etenee]")]
    [InlineData("asukasta (:sv[invånare])", ":fi[asukasta] (:sv[invånare])")]
    [InlineData("5 %", "5 %")]
    [InlineData("Kerro, mitä haluat!", ":fi[Kerro, mitä haluat!]")]
    public void Its_words_are_marked_and_what_fills_its_placeholders_is_not(string text, string marked) =>
        Assert.Equal(marked, PassageText.Marked(text, Language.Finnish));

    [Theory]
    [InlineData(":fi[asukasta]", true)]
    [InlineData("2030: :fi[asukasta]", true)]
    [InlineData("invånare, :fi[asukasta]", false)]
    [InlineData("5 %", false)]
    public void It_is_known_by_having_no_other_words(string text, bool isMarked) => Assert.Equal(isMarked, PassageText.IsMarked(text));
}

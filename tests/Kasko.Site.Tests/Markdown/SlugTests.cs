using CsCheck;
using Kasko.Site.Markdown.Ids;

namespace Kasko.Site.Tests.Markdown;

public class SlugTests
{
    [Theory]
    [InlineData("En trivsam omgivning med gemenskap", "en-trivsam-omgivning-med-gemenskap")]
    [InlineData("Viihtyisä ja yhteisöllinen ympäristö", "viihtyisa-ja-yhteisollinen-ymparisto")]
    [InlineData("Kaskö stadsstrategi 2024–2030", "kasko-stadsstrategi-2024-2030")]
    [InlineData("  Så går det!  ", "sa-gar-det")]
    [InlineData("Ångström & Čapek, idéer", "angstrom-capek-ideer")]
    [InlineData("Æbeløgade, Šibenik, žurnalisti, Müller", "aebelogade-sibenik-zurnalisti-muller")]
    [InlineData("Straße, Łódź, Þór", "strasse-lodz-thor")]
    [InlineData("Office ﬁ", "office-fi")]
    [InlineData("Vaa’an ja vaa'an", "vaaan-ja-vaaan")]
    [InlineData("32 §", "32")]
    [InlineData("!?–—", "")]
    [InlineData("Каскё", "")]
    [InlineData("", "")]
    public void A_title_becomes_part_of_an_address(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Theory]
    [InlineData("Kasko\u0308", "kasko")]
    [InlineData("a\u030Angstro\u0308m", "angstrom")]
    public void Decomposed_letters_give_the_same_address(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void Soft_hyphens_are_removed() =>
        Assert.Equal("kaupunkistrategia", Slug.Of("kaupunki\u00ADstrategia"));

    [Fact]
    public void An_address_is_safe_whatever_the_title() => Gen.String.Sample(title =>
    {
        var slug = Slug.Of(title);
        Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", slug);
        Assert.Equal(slug, Slug.Of(slug));
    });
}

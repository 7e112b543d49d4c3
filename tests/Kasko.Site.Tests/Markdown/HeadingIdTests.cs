using CsCheck;
using Kasko.Site.Markdown.Ids;

namespace Kasko.Site.Tests.Markdown;

public class HeadingIdTests
{
    [Theory]
    [InlineData("Så går det!", "så-går-det")]
    [InlineData("Ympäristö – ja ÄLY", "ympäristö-ja-äly")]
    [InlineData("Kasko\u0308", "kaskö")]
    [InlineData("Mål 5: Hållbar utveckling", "mål-5-hållbar-utveckling")]
    [InlineData("kaupunki\u00ADstrategia", "kaupunkistrategia")]
    [InlineData("Каскё", "каскё")]
    [InlineData("…", "")]
    public void A_heading_keeps_its_letters_in_its_id(string heading, string id) => Assert.Equal(id, HeadingId.Of(heading));

    [Fact]
    public void An_id_has_no_space_and_making_an_id_of_it_changes_nothing() => Gen.String.Sample(heading =>
    {
        var id = HeadingId.Of(heading);
        Assert.DoesNotContain(id, char.IsWhiteSpace);
        Assert.Equal(id, HeadingId.Of(id));
    });

    [Theory]
    [InlineData("Mål|Mål|mål", "mål|mål-2|mål-3")]
    [InlineData("Mål|Mål|Mål 2|Mål", "mål|mål-2|mål-2-2|mål-3")]
    public void The_same_heading_twice_gets_two_ids(string headings, string expected)
    {
        var ids = new HeadingIds();
        Assert.Equal(expected.Split('|'), headings.Split('|').Select(ids.Next));
    }

    [Fact]
    public void A_heading_without_letters_still_gets_an_id() => Assert.Equal("section", new HeadingIds().Next("…"));

    [Fact]
    public void No_id_is_used_twice() => Gen.OneOf(Gen.Const("a"), Gen.Const("a 2"), Gen.Const("a-2-2"), Gen.Const("!"), Gen.Const("section")).Array.Sample(headings =>
    {
        var ids = new HeadingIds();
        var given = headings.Select(ids.Next).ToList();
        Assert.Equal(given.Count, given.Distinct(StringComparer.Ordinal).Count());
    });
}

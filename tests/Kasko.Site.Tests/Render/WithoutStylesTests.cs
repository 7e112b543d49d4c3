using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>Where the stylesheet is missing, as in a reader's view: drawings keep their size, and shapes are not filled black.</summary>
[Collection(BuiltSites.Collection)]
public sealed class WithoutStylesTests(BuiltSites sites)
{
    private const string Drawings = ".brand svg, svg.shape, svg.mini, svg.share, svg.horizon";

    [Fact]
    public void Every_small_drawing_has_its_size_in_its_attributes() => Assert.All(
        All(Drawings), drawing => Assert.True(drawing.HasAttribute("width") && drawing.HasAttribute("height"), drawing.OuterHtml));

    [Fact]
    public void Every_part_of_a_small_drawing_says_how_it_is_filled() => Assert.All(
        All(Drawings).SelectMany(drawing => drawing.QuerySelectorAll("path, circle, rect")),
        part => Assert.True(part.Closest("[fill]") is not null || part.HasAttribute("stroke"), part.OuterHtml));

    private IEnumerable<IElement> All(string selector) =>
        sites.Talludden.Pages.Values.Concat(sites.Kasko.Pages.Values).SelectMany(page => page.QuerySelectorAll(selector)).DistinctBy(drawing => drawing.OuterHtml);
}

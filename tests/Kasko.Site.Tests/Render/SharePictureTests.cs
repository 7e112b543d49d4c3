using System.Buffers.Binary;
using Kasko.Site.Diagnostics;
using Kasko.Site.Render.Templates;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The picture that other services show with a link to a page.</summary>
[Collection(BuiltSites.Collection)]
public sealed class SharePictureTests(BuiltSites sites)
{
    [Theory]
    [InlineData("sv/index.html", "share.sv.", "Stadsstrategi. En liten stad")]
    [InlineData("fi/strategia/index.html", "share.fi.", "Kaupunkistrategia. Pieni kaupunki")]
    [InlineData("index.html", "share.sv.", "Stadsstrategi. En liten stad")]
    public void A_page_names_the_picture_in_its_language_with_its_size_and_text(string path, string name, string text)
    {
        var page = sites.Kasko.Pages[path];
        var picture = new Uri(Meta("og:image")!);
        var file = sites.Kasko.Files.Single(file => picture.AbsolutePath.EndsWith("/" + file, StringComparison.Ordinal));
        var head = File.ReadAllBytes(Path.Join(sites.Kasko.Folder, "public", file)).AsSpan(16, 8);

        Assert.Contains(name, file, StringComparison.Ordinal);
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..])));
        Assert.Equal(("1200", "630"), (Meta("og:image:width"), Meta("og:image:height")));
        Assert.StartsWith(text, Meta("og:image:alt"), StringComparison.Ordinal);

        string? Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
    }

    [Fact]
    public void A_theme_without_a_picture_has_no_tags_for_one() =>
        Assert.All(sites.Small.Pages.Values, page => Assert.Null(page.QuerySelector("meta[property^='og:image']")));

    [Fact]
    public void Texts_are_equal_wherever_they_came_from() =>
        Assert.Equal(new Html("Invånarantalet"), new Html("Invånarantalet", new SourceMarks([new SourceMark(0, new("content/measures/residents.yml"))])));
}

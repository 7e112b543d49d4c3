using System.Globalization;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class PictureTests
{
    [Fact]
    public async Task A_picture_gets_its_text_and_its_size()
    {
        var picture = (await SwedishText.Read("![En *röd* båt & en \"brygga\"](goals/boat.png)")).QuerySelector("img")!;

        Assert.Equal("En röd båt & en \"brygga\"", picture.GetAttribute("alt"));
        Assert.Equal(("6", "4"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
        Assert.StartsWith("../../assets/goals/boat.", picture.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pictures_title_is_its_caption_in_a_figure()
    {
        var figure = (await SwedishText.Read("![En röd båt](goals/boat.png \"Foto: Kaskö stad & :fi[Kaskinen]\")")).QuerySelector("figure")!;

        Assert.Equal("En röd båt", figure.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal("Foto: Kaskö stad & Kaskinen", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("Kaskinen", figure.QuerySelector("figcaption span[lang='fi']")!.TextContent);
    }

    [Fact]
    public async Task In_a_line_of_text_the_caption_comes_after_the_picture()
    {
        var page = await SwedishText.Read("Se ![en röd båt](goals/boat.png \"Foto: Kaskö stad\") här.");

        Assert.Null(page.QuerySelector("figure"));
        Assert.Equal("Foto: Kaskö stad", page.QuerySelector("p > img + small")!.TextContent);
    }

    [Fact]
    public async Task The_caption_of_a_picture_in_a_link_is_not_part_of_the_link()
    {
        var figure = (await SwedishText.Read("[![En röd båt](goals/boat.png \"Foto: Kaskö stad\")](goals/harbour.sv.md)")).QuerySelector("figure")!;

        Assert.Equal("", figure.QuerySelector("a")!.TextContent);
        Assert.Equal("Foto: Kaskö stad", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Theory]
    [InlineData("dekoration")]
    [InlineData("Dekoration")]
    public async Task A_decorative_picture_has_an_empty_text_alternative(string word)
    {
        Assert.Equal("", (await SwedishText.Read($"![{word}](goals/wave.svg)")).QuerySelector("img")!.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("![](goals/boat.png)", "7:1 picture-without-text")]
    [InlineData("![ ](goals/boat.png)", "7:1 picture-without-text")]
    [InlineData("![koriste](goals/boat.png)", "7:1 picture-without-text")]
    [InlineData("![En båt](goals/baot.png)", "7:1 missing-target")]
    [InlineData("![En båt](boat.png)", "7:1 missing-target")]
    [InlineData("![En båt](https://example.org/boat.png)", "7:1 picture-from-elsewhere")]
    [InlineData("![En båt](data:image/png;base64,AAAA)", "7:1 picture-from-elsewhere")]
    [InlineData("![Avgifter](goals/mooring-fees.csv)", "7:1 not-a-picture-target")]
    public async Task A_picture_without_a_text_or_a_file_is_refused(string text, string problem)
    {
        Assert.Equal([problem], await SwedishText.Problems(text));
    }

    [Theory]
    [InlineData("picture.gif", "474946383961030002000000002C00000000030002000002024C01003B", 3, 2)]
    [InlineData("picture.jpg", "FFD8FFE000104A46494600010100000100010000FFC0000B080002000301011100FFDA0008010100003F00D2FFD9", 3, 2)]
    [InlineData("vp8x.webp", "52494646160000005745425056503858", 3, 2, "0A00000000000000020000010000")]
    [InlineData("vp8l.webp", "524946461600000057454250565038 4C", 3, 2, "0A0000002F024000000000000000")]
    public async Task The_size_of_every_format_is_read(string file, string hex, int width, int height, string rest = "")
    {
        var bytes = Convert.FromHexString((hex + rest).Replace(" ", "", StringComparison.Ordinal));
        using var site = await TestSite.WithSwedish($"![En liten båt]({file})").Write("content/" + file, bytes).Built();

        var picture = site.Page("sv/om-strategin/").QuerySelector("img")!;
        Assert.Equal((width, height), (Number(picture.GetAttribute("width")), Number(picture.GetAttribute("height"))));
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="30px" height="20"/>""", 30, 20)]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0 30 20.4"/>""", 30, 20)]
    public async Task The_size_of_an_SVG_is_read_from_attributes_or_view_box(string svg, int width, int height)
    {
        using var site = await TestSite.WithSwedish("![En liten båt](drawing.svg)").Write("content/drawing.svg", svg).Built();

        var picture = site.Page("sv/om-strategin/").QuerySelector("img")!;
        Assert.Equal((width, height), (Number(picture.GetAttribute("width")), Number(picture.GetAttribute("height"))));
    }

    [Theory]
    [InlineData("broken.png", "This is no picture.")]
    [InlineData("broken.jpg", "\u00FF\u00D8")]
    [InlineData("empty.gif", "")]
    [InlineData("no-size.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public async Task A_damaged_picture_is_reported_once_at_its_file(string file, string text)
    {
        using var site = TestSite.WithSwedish($"![En liten båt]({file})").Write("content/" + file, text);

        Assert.Equal([$"content/{file} not-a-picture"], (await site.Check()).Places);
    }

    [Fact]
    public async Task Documents_are_copied_only_when_a_page_names_them_and_keep_their_names()
    {
        using var site = TestSite.WithSwedish("[protokollet](minutes.pdf)")
            .Write("content/minutes.pdf", new byte[12_345]).Write("content/secret.pdf", "Nobody names this.");

        var run = await site.Build();

        Assert.Equal(["content/secret.pdf unused-file"], run.Places);
        Assert.True(site.Has("files/minutes.pdf"));
        Assert.DoesNotContain(site.Published().Keys, path => path.Contains("secret", StringComparison.Ordinal));
        Assert.Equal("protokollet (PDF, 13\u00A0kB)", site.Page("sv/om-strategin/").QuerySelector("a[href$='minutes.pdf']")!.TextContent);
    }

    [Fact]
    public async Task A_picture_in_a_link_is_the_links_text()
    {
        var page = await SwedishText.Read("[![En röd båt](goals/boat.png)](goals/harbour.sv.md)");

        Assert.Equal("../strategiska-mal/en-livlig-hamn/", page.QuerySelector("a:has(img[alt='En röd båt'])")!.GetAttribute("href"));
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}

using System.Buffers.Binary;
using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Pages, programs and decompression bombs among the pictures and documents; for drawings, see <see cref="DrawingTests"/>.</summary>
public sealed class PublishedFileTests
{
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"));

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    [InlineData("page.xhtml")]
    [InlineData("run.js")]
    [InlineData("run.mjs")]
    [InlineData("style.css")]
    [InlineData("drawing.svgz")]
    [InlineData("feed.xml")]
    [InlineData("style.xsl")]
    [InlineData("run.wasm")]
    [InlineData("index.php")]
    [InlineData("setup.exe")]
    [InlineData("page.html.gz")]
    [InlineData("app.webmanifest")]
    [InlineData("page.mht")]
    public async Task A_page_or_a_program_is_not_published_though_a_page_links_to_it(string name)
    {
        Assert.Equal([$"content/{name} file-kind"], (await Linking(name, "alert(1)"u8.ToArray())).Places);
    }

    [Theory]
    [InlineData("report.pdf", "<html><script>alert(1)</script></html>")]
    [InlineData("data.csv", "\uFEFF \r\n<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("data.json", "<?xml version=\"1.0\"?><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>")]
    [InlineData("notes.txt", "\0<svg onload=alert(1)>")]
    public async Task A_page_that_is_named_like_a_document_is_not_published(string name, string content)
    {
        Assert.Equal([$"content/{name} file-is-html"], (await Linking(name, Encoding.UTF8.GetBytes(content))).Places);
    }

    [Theory]
    [InlineData("boat.png", "<html><script>alert(1)</script></html>", "not-a-picture")]
    [InlineData("boat.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>", "not-a-picture")]
    [InlineData("boat.gif", "GIF89a/*<script>alert(1)</script>*/=1;", "not-a-picture")]
    [InlineData("boat.svg", "<html><script>alert(1)</script></html>", "not-a-picture")]
    [InlineData("boat.svg", "alert(1)", "not-a-picture")]
    public async Task Something_else_that_is_named_like_a_picture_is_reported(string name, string content, string rule)
    {
        using var site = TestSite.WithSwedish($"![En båt]({name})").Write($"content/{name}", content);

        var run = await site.Build();

        Assert.StartsWith($"content/{name}", run.Places[0], StringComparison.Ordinal);
        Assert.EndsWith($" {rule}", run.Places[0], StringComparison.Ordinal);
        Assert.False(site.Has(""));
    }

    [Fact]
    public async Task A_picture_of_another_kind_than_its_name_says_is_reported()
    {
        using var site = TestSite.WithSwedish("![En båt](boat.jpg)").Write("content/boat.jpg", Boat);

        var run = await site.Check();

        Assert.Equal(["content/boat.jpg picture-wrong-ending"], run.Places);
        Assert.Contains("this is a PNG picture", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000u, 100_000u)]
    [InlineData(4_000_000_000u, 1u)]
    [InlineData(19_000u, 19_000u)]
    public async Task A_picture_with_too_many_pixels_is_reported_with_its_size(uint width, uint height)
    {
        var bomb = Boat.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(20), height);
        using var site = TestSite.WithSwedish("![En båt](bomb.png)").Write("content/bomb.png", bomb);

        var run = await site.Check();

        Assert.Equal(["content/bomb.png picture-too-many-pixels"], run.Places);
        Assert.Contains($"{width} × {height}", run.Error, StringComparison.Ordinal);
    }

    private static async Task<CommandRun> Linking(string name, byte[] content)
    {
        using var site = TestSite.WithSwedish($"[filen]({name})").Write($"content/{name}", content);
        var run = await site.Build();
        Assert.False(site.Has(""));
        return run;
    }
}

using System.IO.Compression;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

[Collection(BuiltSites.Collection)]
public sealed class PageWeightTests(BuiltSites sites)
{
    [Theory]
    [InlineData("sv/uppfoljning/lan-pa-biblioteket/index.html")]
    [InlineData("fi/seuranta/kirjaston-lainat/index.html")]
    public void A_page_of_thirty_figures_with_its_chart_and_style_is_less_than_fourteen_kilobytes(string path)
    {
        var page = sites.Talludden.Pages[path];
        var stylesheet = new Uri(new Uri("https://site.example/" + path), page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!).AbsolutePath[1..];

        Assert.Equal(30, page.QuerySelectorAll(".observations tbody tr").Length);
        Assert.NotNull(page.QuerySelector("figure.chart"));
        Assert.InRange(Compressed(path) + Compressed(stylesheet), 1, 14 * 1024);
    }

    [Theory]
    [InlineData("sv/uppfoljning/lan-pa-biblioteket/index.html")]
    [InlineData("fi/seuranta/kirjaston-lainat/index.html")]
    public void The_chart_alone_is_less_than_six_kilobytes_uncompressed(string path) =>
        Assert.InRange(sites.Talludden.Pages[path].QuerySelector("figure.chart")!.OuterHtml.Length, 1000, 6 * 1024);

    private int Compressed(string path)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(Path.Join(sites.Talludden.Folder, "public", path)));
        }

        return (int)bytes.Length;
    }
}

using System.IO.Compression;
using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Render.Hosts;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>Compressed copies beside the files.</summary>
public sealed class CompressedFileTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(number => $"<p>Mål {number} för Lillvik</p>\n")));

    [Fact]
    public void A_copy_decompresses_to_the_same_bytes()
    {
        var packed = CompressedFiles.Of(new Output("sv/index.html", Page)).ToDictionary(file => file.Path, file => file.Bytes.ToArray());

        Assert.Equal(["sv/index.html.br", "sv/index.html.gz"], packed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Page, Unpack(bytes => new BrotliStream(bytes, CompressionMode.Decompress), packed["sv/index.html.br"]));
        Assert.Equal(Page, Unpack(bytes => new GZipStream(bytes, CompressionMode.Decompress), packed["sv/index.html.gz"]));
    }

    [Fact]
    public void A_copy_contains_neither_time_nor_system()
    {
        var gzip = CompressedFiles.Of(new Output("index.html", Page)).Single(file => file.Path.EndsWith(".gz", StringComparison.Ordinal)).Bytes.ToArray();

        // RFC 1952, 2.3.1: no name, no comment, no time, best compression, unknown system.
        Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255], gzip[..10]);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        var first = CompressedFiles.Of(new Output("a.csv", Page)).Select(file => Convert.ToHexString(file.Bytes.Span));

        Parallel.For(0, 8, _ => Assert.Equal(first, CompressedFiles.Of(new Output("a.csv", Page)).Select(file => Convert.ToHexString(file.Bytes.Span))));
    }

    [Theory]
    [InlineData("sv/index.html", 90)]
    [InlineData("boat.png", 4000)]
    [InlineData("report.pdf", 4000)]
    public void Without_a_size_reduction_there_is_no_copy(string path, int length) =>
        Assert.Empty(CompressedFiles.Of(new Output(path, Page.AsMemory(0, length))));

    [Fact]
    public void Random_bytes_are_not_compressed()
    {
        var chance = new byte[4000];
        new Random(7).NextBytes(chance);

        Assert.Empty(CompressedFiles.Of(new Output("noise.csv", chance)));
    }

    [Theory]
    [InlineData("nginx", true)]
    [InlineData("apache", true)]
    [InlineData("caddy", true)]
    [InlineData("netlify, cloudflare-pages, azure-static-web-apps, github-pages", false)]
    public async Task Only_hosts_that_serve_compressed_copies_get_them(string hosts, bool isPacked)
    {
        using var site = await HostSite.For(hosts).Built();

        Assert.Equal(isPacked, site.Has("sv/index.html.br") && site.Has("sv/index.html.gz"));
        Assert.Equal(isPacked, site.Published().Keys.Any(path => path.EndsWith(".br", StringComparison.Ordinal)));
    }

    private static byte[] Unpack(Func<Stream, Stream> unpacking, byte[] packed)
    {
        using var stream = unpacking(new MemoryStream(packed));
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}

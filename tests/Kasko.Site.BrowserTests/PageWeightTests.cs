using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>A server's first round trip carries about 14 KB: a page within that needs no second one.</summary>
[Collection(InChromium.Name)]
public sealed class PageWeightTests(Chromium chromium)
{
    /// <summary>In bytes, with Brotli at its highest level.</summary>
    private const int Most = 14 * 1024;

    [Fact]
    public async Task A_page_and_its_stylesheet_fit_into_one_round_trip()
    {
        var site = chromium.Site(Town.Kasko);
        var findings = new Findings();
        foreach (var visit in await chromium.Visits(Town.Kasko))
        {
            var bytes = visit.Requests.Sum(request => Packed(site.Read(Uri.UnescapeDataString(request.AbsolutePath[1..]))));
            if (bytes > Most) findings.Add(visit.Address, $"{bytes} bytes, and {Most} is the most");
        }
        findings.AssertNone();
    }

    [Fact]
    public async Task A_page_takes_two_requests_at_most()
    {
        var findings = new Findings();
        foreach (var visit in await chromium.Visits(Town.Kasko))
        {
            if (visit.Requests.Length > 2) findings.Add(visit.Address, string.Join(", ", visit.Requests));
        }
        findings.AssertNone();
    }

    [Theory]
    [InlineData("sv/sok/"), InlineData("fi/haku/")]
    public void The_script_and_the_index_of_the_search_take_7_kB_together_at_most(string address)
    {
        var site = chromium.Site(Town.Kasko);
        var page = Encoding.UTF8.GetString(site.Read(address));
        var script = Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var index = site.Read(Regex.Match(page, "data-index=\"[./]*([^\"]+)").Groups[1].Value);

        Assert.InRange(Packed(Encoding.UTF8.GetBytes(script)) + Packed(index), 1_000, 7 * 1024);
    }

    private static int Packed(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22));
        return length;
    }
}

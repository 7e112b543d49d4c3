using System.Buffers.Binary;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>What is slow to load, and what a host does not take.</summary>
public sealed class WeightTests
{
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"));

    [Fact]
    public async Task A_picture_of_600_kilobytes_is_a_warning_that_says_how_to_make_it_smaller()
    {
        using var site = TestSite.WithSwedish("![En båt](boat.png)").Write("content/boat.png", Png(600_000));

        var run = await site.Check("--language", "sv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/boat.png picture-weight", run.Places);
        Assert.Contains("Bilden är 600 kB, och mer än 500 kB laddas långsamt i en telefon. Gör den högst 2000 pixlar bred", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("page-weight", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_over_two_megabytes_is_an_error_at_its_largest_picture()
    {
        using var site = TestSite.WithSwedish("![En båt](small.png)\n\n![En båt till](boat.png)").Write("content/small.png", Png(400_000)).Write("content/boat.png", Png(1_800_000));

        var run = await site.Check("--language", "sv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{SwedishText.File}:9:1 page-weight", run.Places);
        Assert.Contains("Sidan med bilder är 2,2 MB, men får vara högst 2 MB. Den största filen är 'boat.png', 1,8 MB.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_a_page_shows_twice_is_loaded_once()
    {
        using var site = TestSite.WithSwedish("![En båt](boat.png)\n\n![En båt till](boat.png)").Write("content/boat.png", Png(1_200_000));

        Assert.DoesNotContain((await site.Check()).Places, place => place.EndsWith("page-weight", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_over_the_limit_is_reported_at_the_pages_title()
    {
        using var site = TestSite.WithSwedish(string.Concat(Enumerable.Repeat("Ord och åter ord om hamnen.\n\n", 10_000))).Append("site.yml", "weights: {page_kb: 100}\n");

        var run = await site.Check();

        Assert.Contains($"{SwedishText.File}:3:8 page-weight", run.Places);
        Assert.Contains("Divide it into several pages.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_sets_both_limits()
    {
        using var site = TestSite.WithSwedish("![En båt](boat.png)").Write("content/boat.png", Png(2_500_000)).Append("site.yml", "weights: {picture_kb: 3000, page_kb: 4000}\n");

        Assert.DoesNotContain((await site.Check()).Places, place => place.EndsWith("-weight", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_of_nothing_is_refused()
    {
        using var site = TestSite.Small().Append("site.yml", "weights: {picture_kb: 0}\n");

        Assert.EndsWith(" wrong-type", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_a_named_host_does_not_take_is_an_error()
    {
        using var site = TestSite.WithSwedish("Se [budgeten](budget.pdf).").Append("site.yml", "hosts: [cloudflare-pages, nginx]\n");
        using (var file = File.Create(Path.Join(site.Root, "content/budget.pdf"))) file.SetLength(27_000_000);

        var run = await site.Check("--language", "sv");

        Assert.Contains("content/budget.pdf host-file-limit", run.Places);
        Assert.Contains("Filen är 27 MB, och 'cloudflare-pages' tar emot filer på högst 26,2 MB.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The small site's picture with a chunk of colours that makes it as large as wanted.</summary>
    private static byte[] Png(int size)
    {
        byte[] chunk = [0, 0, 0, 0, .. "sPLT"u8, .. new byte[size - Boat.Length - 12], 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, size - Boat.Length - 12);
        return [.. Boat[..33], .. chunk, .. Boat[33..]];
    }
}

using System.Buffers.Binary;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Pictures that some visitors would not see, or not completely.</summary>
public sealed class PictureFormatTests
{
    private static readonly byte[] Shore = File.ReadAllBytes(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore.jpg"));
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"));
    private static readonly byte[] Gif = Convert.FromHexString("474946383961030002000000002C00000000030002000002024C01003B");
    private static readonly byte[] WebP = Convert.FromHexString("52494646120000005745425056503820060000000102030405060000");
    private static readonly byte[] Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>"u8.ToArray();

    [Theory]
    [InlineData("photo.heic", "HEIC")]
    [InlineData("photo.HEIF", "HEIF")]
    [InlineData("photo.avif", "AVIF")]
    [InlineData("scan.tif", "TIFF")]
    [InlineData("scan.tiff", "TIFF")]
    [InlineData("map.bmp", "BMP")]
    [InlineData("camera.cr2", "CR2")]
    public async Task A_picture_that_not_every_browser_shows_is_to_be_exported_as_JPEG(string name, string format)
    {
        using var site = TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", "x");

        var run = await site.Check("--language", "sv");

        Assert.Equal([$"content/{name} picture-format"], run.Places);
        Assert.Contains($"Alla webbläsare visar inte {format}-bilder. Exportera bilden som JPEG.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000186674797068656963", "HEIC")]
    [InlineData("0000001C667479706D696631", "HEIC")]
    [InlineData("000000206674797061766966", "AVIF")]
    [InlineData("49492A0008000000", "TIFF")]
    [InlineData("4D4D002A00000008", "TIFF")]
    [InlineData("424D0800000000", "")]
    [InlineData("424D080000000000", "BMP")]
    public async Task A_file_renamed_to_jpg_is_not_accepted_as_a_JPEG(string bytes, string format)
    {
        using var site = TestSite.WithSwedish("![En strand](photo.jpg)").Write("content/photo.jpg", Convert.FromHexString(bytes));

        var run = await site.Check();

        Assert.Equal([$"content/photo.jpg {(format.Length > 0 ? "picture-format" : "not-a-picture")}"], run.Places);
        if (format.Length > 0) Assert.Contains($"Not all browsers show {format} pictures.", run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, int> Beginnings => new MatrixTheoryData<string, int>(["photo.jpg", "photo.png", "photo.gif", "photo.webp", "photo.svg"], [0, 1, 4, 11]);

    [Theory, MemberData(nameof(Beginnings))]
    public async Task A_picture_of_which_only_the_first_bytes_arrived_is_reported_by_every_command_that_reads_it(string name, int length)
    {
        using var site = TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", Picture(name)[..length]);

        foreach (var run in new[] { await site.Check(), await site.Build(), await site.Run("nightly", "--no-statistics") })
        {
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith($"content/{name} ", run.Problems[0].Split(": ")[0] + " ", StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, double> CutOff => new MatrixTheoryData<string, double>(["photo.jpg", "photo.png", "photo.gif", "photo.webp", "photo.svg"], [0.6, 0.8, 0.99]);

    [Theory, MemberData(nameof(CutOff))]
    public async Task A_picture_whose_upload_was_interrupted_is_reported(string name, double part)
    {
        var whole = Picture(name);
        using var site = TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", whole[..(int)(whole.Length * part)]);

        Assert.Equal([$"content/{name} picture-cut-off"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.png")]
    [InlineData("photo.gif")]
    [InlineData("photo.webp")]
    [InlineData("photo.svg")]
    public async Task A_complete_picture_is_published(string name)
    {
        using var site = await TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", Picture(name)).Built();

        Assert.NotNull(site.Page("sv/om-strategin/").QuerySelector("main img"));
    }

    [Fact]
    public async Task A_JPEG_without_its_last_two_bytes_is_cut_off_and_bytes_after_them_are_accepted()
    {
        using var without = TestSite.WithSwedish("![En strand](photo.jpg)").Write("content/photo.jpg", Shore[..^2]);
        using var with = TestSite.WithSwedish("![En strand](photo.jpg)").Write("content/photo.jpg", [.. Shore, 0, 0]);

        Assert.Equal(["content/photo.jpg picture-cut-off"], (await without.Check()).Places);
        Assert.DoesNotContain((await with.Check()).Problems, problem => problem.Contains("photo.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_WebP_may_lack_the_zero_after_its_last_chunk()
    {
        var odd = WebP[..^1];
        odd[16] = 5;
        BinaryPrimitives.WriteUInt32LittleEndian(odd.AsSpan(4), 18);
        using var site = TestSite.WithSwedish("![En strand](photo.webp)").Write("content/photo.webp", odd);

        Assert.DoesNotContain((await site.Check()).Places, place => place.EndsWith("picture-cut-off", StringComparison.Ordinal));
    }

    private static byte[] Picture(string name) => Path.GetExtension(name) switch
    {
        ".jpg" => Shore,
        ".png" => Boat,
        ".gif" => Gif,
        ".webp" => LosslessWebP(),
        _ => Svg,
    };

    /// <summary>An extended WebP with one lossless picture of 3 × 2 pixels.</summary>
    private static byte[] LosslessWebP() => Convert.FromHexString("524946462400000057454250" + "565038580A00000000000000020000010000" + "5650384C060000002F0240000000");
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Data that a camera writes into a photo, such as where it was taken.</summary>
public sealed class CameraDataTests
{
    private const string Place = "N62 23 06";

    private static readonly byte[] Shore = File.ReadAllBytes(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore.jpg"));
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"));

    [Theory]
    [InlineData("photo.jpg", 1, 960, 600)]
    [InlineData("photo.jpeg", 3, 960, 600)]
    [InlineData("photo.jpg", 6, 600, 960)]
    [InlineData("photo.jpg", 8, 600, 960)]
    [InlineData("photo.png", 1, 6, 4)]
    [InlineData("photo.png", 6, 4, 6)]
    [InlineData("photo.webp", 1, 3, 2)]
    [InlineData("photo.webp", 6, 2, 3)]
    [InlineData("photo.gif", 1, 3, 2)]
    public async Task Metadata_is_removed_while_the_picture_and_its_orientation_are_kept(string name, int orientation, int width, int height)
    {
        var plain = Picture(name, 0);
        using var site = await TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", Picture(name, (ushort)orientation)).Built();

        var picture = site.Page("sv/om-strategin/").QuerySelector("main img")!;
        var published = File.ReadAllBytes(Path.Join(site.Public, picture.GetAttribute("src")!.Replace("../", "", StringComparison.Ordinal)));
        var text = Encoding.Latin1.GetString(published);
        Assert.DoesNotContain(Place, text, StringComparison.Ordinal);
        Assert.DoesNotContain("xmp", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((Text(width), Text(height)), (picture.GetAttribute("width"), picture.GetAttribute("height")));
        if (orientation == 1) Assert.Equal(plain, published);
        else Assert.Equal(plain.Length + Marked(name), published.Length);
        // Publishing the published picture again gives the same bytes.
        using var again = await TestSite.WithSwedish($"![En strand]({name})").Write($"content/{name}", published).Built();
        Assert.Equal(site.Published().Keys, again.Published().Keys);
    }

    [Fact]
    public async Task A_second_picture_after_the_first_is_removed()
    {
        byte[] both = [.. Shore, .. Jpeg(1)];
        using var site = await TestSite.WithSwedish("![En strand](photo.jpg)").Write("content/photo.jpg", both).Built();

        var path = site.Published().Keys.Single(path => path.StartsWith("assets/photo.", StringComparison.Ordinal));
        Assert.Equal(Shore, File.ReadAllBytes(Path.Join(site.Public, path)));
    }

    private static byte[] Picture(string name, ushort orientation) => Path.GetExtension(name) switch
    {
        ".png" => Png(orientation),
        ".webp" => WebP(orientation),
        ".gif" => Gif(orientation),
        _ => Jpeg(orientation),
    };

    /// <summary>By how many bytes a file grows through the orientation tag alone.</summary>
    private static int Marked(string name) => Path.GetExtension(name) switch
    {
        ".png" => 12 + 26,
        ".webp" => 8 + 26,
        _ => 4 + 6 + 26,
    };

    private static byte[] Jpeg(ushort orientation)
    {
        if (orientation == 0) return Shore;
        byte[] exif = [.. "Exif\0\0"u8, .. Exif(orientation)];
        byte[] xmp = [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"u8, .. Encoding.ASCII.GetBytes(Place)];
        byte[] iptc = [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(Place)];
        return
        [
            .. Shore[..20], .. Segment(0xE1, exif), .. Segment(0xE1, xmp), .. Segment(0xED, iptc), .. Segment(0xFE, Encoding.ASCII.GetBytes(Place)),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Encoding.ASCII.GetBytes(Place)]), .. Shore[20..], .. Encoding.ASCII.GetBytes(Place),
        ];
    }

    private static byte[] Png(ushort orientation)
    {
        if (orientation == 0) return Boat;
        byte[] text = [.. "Comment\0"u8, .. Encoding.ASCII.GetBytes(Place)];
        return
        [
            .. Boat[..33], .. Chunk("eXIf", Exif(orientation)), .. Chunk("tEXt", text), .. Chunk("zTXt", text),
            .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(Place)]), .. Chunk("tIME", [7, 234, 1, 2, 3, 4, 5]), .. Boat[33..],
            .. Encoding.ASCII.GetBytes(Place),
        ];
    }

    private static byte[] WebP(ushort orientation)
    {
        byte[] header = [(byte)(orientation == 0 ? 0 : 0x0C), 0, 0, 0, 2, 0, 0, 1, 0, 0];
        byte[] chunks = [.. "WEBP"u8, .. Riff("VP8X", header), .. Riff("VP8L", [0x2F, 2, 0x40, 0, 0, 0])];
        if (orientation > 0) chunks = [.. chunks, .. Riff("EXIF", Exif(orientation)), .. Riff("XMP ", Encoding.ASCII.GetBytes(Place)), .. Riff("note", Encoding.ASCII.GetBytes(Place))];
        return Riff("RIFF", chunks);
    }

    private static byte[] Gif(ushort orientation)
    {
        var head = Convert.FromHexString("47494638396103000200000000");
        var picture = Convert.FromHexString("2C00000000030002000002024C0100");
        var place = Encoding.ASCII.GetBytes(Place);
        byte[] comment = orientation == 0 ? [] : [0x21, 0xFE, (byte)place.Length, .. place, 0];
        byte[] xmp = orientation == 0 ? [] : [0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)place.Length, .. place, 0];
        return [.. head, .. comment, .. xmp, .. picture, 0x3B];
    }

    /// <summary>A TIFF directory with the orientation and a text that contains the place.</summary>
    private static byte[] Exif(ushort orientation)
    {
        var place = Encoding.ASCII.GetBytes(Place + "\0");
        byte[] tiff = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0x0E, 1, 2, 0, (byte)place.Length, 0, 0, 0, 38, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        return [.. tiff, .. place];
    }

    private static byte[] Segment(byte marker, byte[] data)
    {
        byte[] segment = [0xFF, marker, 0, 0, .. data];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(data.Length + 2));
        return segment;
    }

    /// <summary>Without a valid checksum: the chunk is removed anyway.</summary>
    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. data, 1, 2, 3, 4];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        return chunk;
    }

    private static byte[] Riff(string type, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. data];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        return data.Length % 2 == 0 ? chunk : [.. chunk, 0];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

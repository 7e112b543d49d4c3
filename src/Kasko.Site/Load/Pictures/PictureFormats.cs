using System.Buffers.Binary;

namespace Kasko.Site.Load.Pictures;

/// <summary>Picture formats that some browsers do not show: those of telephones, cameras, scanners and drawing programs.</summary>
internal static class PictureFormats
{
    private static readonly string[] Endings =
    [
        "heic", "heif", "avif", "tif", "tiff", "bmp", "jxl", "jp2", "psd", "ico", "tga",
        "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2",
    ];

    /// <summary>The format's name, such as <c>HEIC</c>, by file extension; null for all other files.</summary>
    public static string? ByEnding(string path)
    {
        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return ending == "tif" ? "TIFF" : Endings.Contains(ending) ? ending.ToUpperInvariant() : null;
    }

    /// <summary>The same by a file's first bytes: a telephone's picture may have been renamed to .jpg.</summary>
    public static string? BySignature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => ByBrand(brand),
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "TIFF",
        [(byte)'B', (byte)'M', _, _, _, _, ..] when BinaryPrimitives.ReadUInt32LittleEndian(bytes[2..]) == bytes.Length => "BMP",
        _ => null,
    };

    /// <summary>ISO/IEC 23008-12, annex B, and the specification of AVIF.</summary>
    private static string? ByBrand(ReadOnlySpan<byte> brand)
    {
        if (brand.StartsWith("avif"u8) || brand.StartsWith("avis"u8)) return "AVIF";
        return brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("msf1"u8) ? "HEIC" : null;
    }
}

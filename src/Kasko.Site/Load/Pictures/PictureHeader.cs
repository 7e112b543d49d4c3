using System.Buffers.Binary;

namespace Kasko.Site.Load.Pictures;

/// <summary>Reads a picture's width and height from its first bytes.</summary>
internal static class PictureHeader
{
    /// <summary>In pixels, as stored; null when the bytes are not a picture's.</summary>
    public static (uint Width, uint Height)? Size(ReadOnlySpan<byte> bytes) => PictureKinds.BySignature(bytes) switch
    {
        PictureKind.Png when bytes.Length >= 24 =>
            (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
        PictureKind.Gif when bytes.Length >= 10 =>
            (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        PictureKind.Jpeg => Jpeg(bytes),
        PictureKind.WebP when bytes.Length >= 30 => WebP(bytes),
        _ => null,
    };

    /// <summary>ITU-T T.81: a frame header holds the size; the segments before it are skipped by their length.</summary>
    private static (uint Width, uint Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>RFC 9649: each of the three formats stores the size in another place.</summary>
    private static (uint Width, uint Height)? WebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)'X' => (1u + UInt24(bytes[24..]), 1u + UInt24(bytes[27..])),
        (byte)'L' => (
            1u + (BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) & 0x3FFF),
            1u + ((BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) >> 14) & 0x3FFF)),
        (byte)' ' => (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFFu),
        _ => null,
    };

    private static uint UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);
}

using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>
/// Reads a picture's width and height from its first bytes. Only two numbers are needed, so no library that decodes
/// whole pictures (and their decompression bombs) is brought in.
/// </summary>
internal static class PictureHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        var size = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when bytes.Length >= 24 =>
                Checked(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', _, (byte)'a', ..] when bytes.Length >= 10 =>
                Checked(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when bytes.Length >= 30 => WebP(bytes),
            _ => Svg(bytes),
        };
        return size;
    }

    /// <summary>ITU-T T.81: a frame header holds the size; the segments before it are skipped by their length.</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Checked(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>RFC 9649: the size stands elsewhere in each of the three kinds.</summary>
    private static PictureSize? WebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)'X' => Checked(1u + UInt24(bytes[24..]), 1u + UInt24(bytes[27..])),
        (byte)'L' => Checked(
            1u + (BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) & 0x3FFF),
            1u + ((BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) >> 14) & 0x3FFF)),
        (byte)' ' => Checked(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFFu),
        _ => null,
    };

    private static uint UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);

    private static PictureSize? Svg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (reader.MoveToContent() is not XmlNodeType.Element || reader.LocalName != "svg") return null;
            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var width = Length(reader.GetAttribute("width")) ?? (box.Length == 4 ? Length(box[2]) : null);
            var height = Length(reader.GetAttribute("height")) ?? (box.Length == 4 ? Length(box[3]) : null);
            return width is null || height is null ? null : Checked((uint)Math.Round(width.Value), (uint)Math.Round(height.Value));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static double? Length(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length < 100_000
            ? length
            : null;

    private static PictureSize? Checked(uint width, uint height) =>
        width is > 0 and <= 100_000 && height is > 0 and <= 100_000 ? new PictureSize((int)width, (int)height) : null;
}

using System.Buffers.Binary;

namespace Kasko.Site.Load.Pictures;

/// <summary>
/// The segments of a JPEG (ITU-T T.81, annex B): those that make the picture are kept; camera and program data are removed.
/// </summary>
internal static class JpegFile
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;

    /// <summary>The picture without its metadata, or null when the file is malformed.</summary>
    public static CleanPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..2]);
        var orientation = Orientation.Upright;
        var hasScan = false;
        var insertAt = 2;
        var isWhole = false;
        for (var at = 2; at + 2 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                isWhole = true;
                break;
            }

            if (at + 4 > bytes.Length) return CleanPicture.CutOff;
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 4) return null;
            if (at + length > bytes.Length) return CleanPicture.CutOff;
            var segment = bytes.Slice(at, length);
            if (IsExif(segment)) orientation = Orientation.Read(segment[10..]);
            if (IsKept(segment)) clean.Write(segment);
            if (marker == 0xE0 && clean.Position == 2 + length) insertAt = (int)clean.Position;
            at += length;
            if (marker != StartOfScan) continue;
            hasScan = true;
            var scan = ScanLength(bytes[at..]);
            clean.Write(bytes.Slice(at, scan));
            at += scan;
        }

        if (!isWhole) return CleanPicture.CutOff;
        if (!hasScan) return null;
        clean.Write([0xFF, EndOfImage]);
        var whole = clean.ToArray();
        return new CleanPicture(orientation.IsUpright ? whole : [.. whole[..insertAt], .. Segment(orientation), .. whole[insertAt..]], orientation);
    }

    /// <summary>
    /// Entropy-coded data contain no markers except restart markers; stuffed zero bytes and fill bytes belong to the data.
    /// </summary>
    private static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at++)
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0x00 or 0xFF or >= 0xD0 and <= 0xD7)) return at;
        return bytes.Length;
    }

    /// <summary>Of the application segments, the three that colours depend on are kept.</summary>
    private static bool IsKept(ReadOnlySpan<byte> segment) => segment[1] switch
    {
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => segment[4..].StartsWith("Adobe"u8),
        >= 0xE0 and <= 0xEF or Comment => false,
        _ => true,
    };

    private static bool IsExif(ReadOnlySpan<byte> segment) => segment[1] == 0xE1 && segment[4..].StartsWith("Exif\0\0"u8);

    private static byte[] Segment(Orientation orientation)
    {
        var tiff = orientation.Tiff();
        return [0xFF, 0xE1, 0, (byte)(2 + 6 + tiff.Length), .. "Exif\0\0"u8, .. tiff];
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Kasko.Site.Load.Pictures;

/// <summary>
/// The chunks of a PNG (W3C PNG, third edition): those that make the picture are kept; texts and camera data are removed.
/// </summary>
internal static class PngFile
{
    private const int SignatureLength = 8;

    private static readonly string[] Kept =
        ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI"];

    /// <summary>The picture without its metadata, or null when the file is malformed.</summary>
    public static CleanPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..SignatureLength]);
        var orientation = Orientation.Upright;
        var insertAt = 0;
        for (var at = SignatureLength; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) return CleanPicture.CutOff;
            var chunk = bytes.Slice(at, 12 + (int)length);
            var type = Encoding.Latin1.GetString(chunk[4..8]);
            if (type == "eXIf") orientation = Orientation.Read(chunk[8..^4]);
            // The name of a critical chunk begins with a capital letter.
            if (char.IsAsciiLetterUpper(type[0]) || Kept.Contains(type)) clean.Write(chunk);
            if (type == "IHDR") insertAt = (int)clean.Position;
            if (type == "IEND") return Whole(clean.ToArray(), insertAt, orientation);
            at += chunk.Length;
        }

        return CleanPicture.CutOff;
    }

    private static CleanPicture? Whole(byte[] clean, int insertAt, Orientation orientation)
    {
        if (insertAt == 0) return null;
        return new CleanPicture(orientation.IsUpright ? clean : [.. clean[..insertAt], .. Chunk(orientation), .. clean[insertAt..]], orientation);
    }

    private static byte[] Chunk(Orientation orientation)
    {
        var tiff = orientation.Tiff();
        byte[] checkedPart = [.. "eXIf"u8, .. tiff];
        var chunk = new byte[4 + checkedPart.Length + 4];
        BinaryPrimitives.WriteInt32BigEndian(chunk, tiff.Length);
        checkedPart.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + checkedPart.Length), Checksum(checkedPart));
        return chunk;
    }

    /// <summary>The CRC of annex D, one bit at a time: its input is only thirty bytes.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }

        return ~sum;
    }
}

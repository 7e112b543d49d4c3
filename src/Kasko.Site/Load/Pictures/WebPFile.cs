using System.Buffers.Binary;
using System.Text;

namespace Kasko.Site.Load.Pictures;

/// <summary>The chunks of a WebP (RFC 9649): those that make the picture are kept; camera data and unknown chunks are removed.</summary>
internal static class WebPFile
{
    private const int HeaderLength = 12;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly string[] Kept = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>The picture without its metadata, or null when the file is malformed.</summary>
    public static CleanPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..HeaderLength]);
        var orientation = Orientation.Upright;
        var flagsAt = 0;
        // The file ends where its header says; anything after that is dropped.
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        // Some programs omit the zero after a last chunk of odd length.
        if (end > bytes.Length + 1) return CleanPicture.CutOff;
        end = Math.Min(end, bytes.Length);
        for (var at = HeaderLength; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > end - at - 8) return CleanPicture.CutOff;
            var chunk = bytes.Slice(at, 8 + (int)length);
            var type = Encoding.Latin1.GetString(chunk[..4]);
            if (type == "EXIF") orientation = Orientation.Read(WithoutName(chunk[8..]));
            if (type == "VP8X" && length >= 10) flagsAt = (int)clean.Position + 8;
            if (Kept.Contains(type)) Write(clean, chunk);
            at += chunk.Length + (chunk.Length & 1);
        }

        if (clean.Position == HeaderLength) return null;
        if (!orientation.IsUpright && flagsAt > 0) Write(clean, Chunk(orientation));
        var whole = clean.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), whole.Length - 8);
        if (flagsAt > 0) whole[flagsAt] = (byte)((whole[flagsAt] & ~(ExifFlag | XmpFlag)) | (orientation.IsUpright ? 0 : ExifFlag));
        return new CleanPicture(whole, flagsAt > 0 ? orientation : Orientation.Upright);
    }

    /// <summary>Some programs write the Exif name before the data, as in a JPEG.</summary>
    private static ReadOnlySpan<byte> WithoutName(ReadOnlySpan<byte> exif) => exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;

    /// <summary>A chunk of odd length is padded with a zero.</summary>
    private static void Write(MemoryStream to, ReadOnlySpan<byte> chunk)
    {
        to.Write(chunk);
        if ((chunk.Length & 1) == 1) to.WriteByte(0);
    }

    private static byte[] Chunk(Orientation orientation)
    {
        var tiff = orientation.Tiff();
        return [.. "EXIF"u8, (byte)tiff.Length, 0, 0, 0, .. tiff];
    }
}

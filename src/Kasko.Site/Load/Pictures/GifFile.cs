namespace Kasko.Site.Load.Pictures;

/// <summary>The blocks of a GIF (GIF89a): images and their timing are kept; comments and other programs' data are removed.</summary>
internal static class GifFile
{
    private const int HeaderLength = 13;

    /// <summary>The picture without its metadata, or null when the file is malformed.</summary>
    public static CleanPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength) return CleanPicture.CutOff;
        var clean = new MemoryStream(bytes.Length);
        var at = HeaderLength + Colours(bytes[10]);
        if (at > bytes.Length) return CleanPicture.CutOff;
        clean.Write(bytes[..at]);
        var hasPicture = false;
        while (at < bytes.Length && bytes[at] != 0x3B)
        {
            var isPicture = bytes[at] == 0x2C;
            if (!isPicture && bytes[at] != 0x21) return null;
            var data = isPicture ? at + 11 + (at + 9 < bytes.Length ? Colours(bytes[at + 9]) : 0) : at + 2;
            if (EndOfBlocks(bytes, data) is not { } end) return CleanPicture.CutOff;
            if (isPicture || IsKept(bytes[at..end])) clean.Write(bytes[at..end]);
            hasPicture |= isPicture;
            at = end;
        }

        if (at >= bytes.Length) return CleanPicture.CutOff;
        if (!hasPicture) return null;
        clean.WriteByte(0x3B);
        return new CleanPicture(clean.ToArray(), Orientation.Upright);
    }

    /// <summary>The size of a colour table in bytes, from the packed field that describes it.</summary>
    private static int Colours(byte field) => (field & 0x80) == 0 ? 0 : 3 << ((field & 7) + 1);

    private static int? EndOfBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0) at += 1 + bytes[at];
        return at < bytes.Length ? at + 1 : null;
    }

    /// <summary>Of the extensions, the timing of images and the number of repetitions are kept.</summary>
    private static bool IsKept(ReadOnlySpan<byte> extension) => extension[1] switch
    {
        0xF9 => true,
        0xFF => extension.Length > 14 && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => false,
    };
}

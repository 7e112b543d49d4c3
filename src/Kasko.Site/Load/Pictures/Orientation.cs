using System.Buffers.Binary;
using Kasko.Site.Model;

namespace Kasko.Site.Load.Pictures;

/// <summary>How the camera was held: the only metadata tag that browsers need (Exif 3.0, 4.6.5.1; TIFF 6.0).</summary>
/// <param name="Value">From 1 (as stored) to 8.</param>
internal readonly record struct Orientation(ushort Value)
{
    private const ushort Tag = 0x0112;

    public static Orientation Upright { get; } = new(1);

    public bool IsUpright => Value == 1;

    /// <summary>The size as displayed: from 5 on, width and height are swapped.</summary>
    public PictureSize Turned(PictureSize stored) => Value >= 5 ? new PictureSize(stored.Height, stored.Width) : stored;

    /// <summary>Reads Exif data, which begin with a TIFF header. Upright when the tag is missing or cannot be read.</summary>
    public static Orientation Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14) return Upright;
        var isLittle = tiff[0] == (byte)'I';
        var at = UInt32(tiff[4..], isLittle);
        if (at > tiff.Length - 2) return Upright;
        var directory = tiff[(int)at..];
        var entries = UInt16(directory, isLittle);
        for (var index = 0; index < entries && 2 + ((index + 1) * 12) <= directory.Length; index++)
        {
            var entry = directory[(2 + (index * 12))..];
            if (UInt16(entry, isLittle) == Tag) return UInt16(entry[8..], isLittle) is var value and >= 1 and <= 8 ? new Orientation(value) : Upright;
        }

        return Upright;
    }

    /// <summary>Exif data with this tag only.</summary>
    public byte[] Tiff() =>
    [
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, // big-endian, first directory at 8
        0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)Value, 0, 0, // one entry: a short
        0, 0, 0, 0, // no further directory
    ];

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures.Svg;
using Kasko.Site.Model;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load.Pictures;

/// <summary>
/// Reads a picture for publishing: its size, and its bytes without the place, time and photographer that the camera
/// recorded. Pixels are neither decoded nor changed, so a decompression bomb does no harm and no quality is lost. A
/// library that decodes whole pictures has both drawbacks, and no library that only removes metadata was available.
/// </summary>
internal static class PictureFile
{
    /// <summary>More pixels than this per side, or in all, are an attack or a mistake.</summary>
    private const uint LongestSide = 20_000;
    private const ulong MostPixels = 200_000_000;

    public static bool HasPictureName(string path) => PictureKinds.ByEnding(path) is not null;

    /// <summary>Returns null when the picture cannot be published; the reason is reported.</summary>
    public static MediaFile? Read(string path, byte[] bytes, DiagnosticList diagnostics)
    {
        if (PictureKinds.ByEnding(path) is not { } named) return null;
        if (named is PictureKind.Svg) return SvgFile.Read(path, bytes, diagnostics);

        if (PictureKinds.BySignature(bytes) is not { } real)
        {
            diagnostics.Add(PictureFormats.BySignature(bytes) is { } format ? PictureFormat.At(path, format) : NotAPicture.At(path));
            return null;
        }

        if (real != named)
        {
            diagnostics.Add(PictureWrongEnding.At(path, real.ToString().ToUpperInvariant()));
            return null;
        }

        var clean = Clean(named, bytes);
        if (clean == CleanPicture.CutOff)
        {
            diagnostics.Add(PictureCutOff.At(path));
            return null;
        }

        if (clean is not { } picture || PictureHeader.Size(bytes) is not (var width, var height) || width == 0 || height == 0)
        {
            diagnostics.Add(NotAPicture.At(path));
            return null;
        }

        if (width > LongestSide || height > LongestSide || (ulong)width * height > MostPixels)
        {
            diagnostics.Add(PictureTooManyPixels.At(path, width, height, LongestSide));
            return null;
        }

        return new MediaFile(path, picture.Bytes, picture.Orientation.Turned(new PictureSize((int)width, (int)height)));
    }

    private static CleanPicture? Clean(PictureKind kind, byte[] bytes) => kind switch
    {
        PictureKind.Jpeg => JpegFile.Clean(bytes),
        PictureKind.Png => PngFile.Clean(bytes),
        PictureKind.WebP => WebPFile.Clean(bytes),
        _ => GifFile.Clean(bytes),
    };
}

/// <param name="Bytes">The same pixels without metadata.</param>
internal sealed record CleanPicture(byte[] Bytes, Orientation Orientation)
{
    /// <summary>A truncated file, as after an interrupted upload.</summary>
    public static CleanPicture CutOff { get; } = new([], Orientation.Upright);
}

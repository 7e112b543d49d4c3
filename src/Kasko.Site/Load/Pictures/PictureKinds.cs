namespace Kasko.Site.Load.Pictures;

internal enum PictureKind
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Svg,
}

/// <summary>Identifies a picture's format by its file extension and by its first bytes.</summary>
internal static class PictureKinds
{
    public static PictureKind? ByEnding(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => PictureKind.Jpeg,
        ".png" => PictureKind.Png,
        ".gif" => PictureKind.Gif,
        ".webp" => PictureKind.WebP,
        ".svg" => PictureKind.Svg,
        _ => null,
    };

    public static PictureKind? BySignature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureKind.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureKind.Gif,
        [0xFF, 0xD8, 0xFF, ..] => PictureKind.Jpeg,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureKind.WebP,
        _ => null,
    };
}

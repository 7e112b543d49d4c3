namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>What a picture may refer to: its own parts, and pictures and fonts embedded in it as data (RFC 2397).</summary>
internal static class SvgTarget
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"];

    /// <summary>The types under which drawing programs embed fonts; the last is an empty one.</summary>
    private static readonly string[] Fonts =
        ["font/", "application/font-", "application/x-font-", "application/vnd.ms-fontobject", "application/octet-stream", ";"];

    public static bool IsPart(string target) => target.TrimStart().StartsWith('#');

    public static bool IsPicture(string target) => Type(target) is { } type && Pictures.Any(kind => type.Split(';', ',')[0].Trim().Equals(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>In a style, where nothing else can show data of these types.</summary>
    public static bool IsFont(string target) => Type(target) is { } type && Fonts.Any(kind => type.StartsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>The start of embedded data, with the type and all parameters; null for other addresses.</summary>
    private static string? Type(string target)
    {
        var start = target.TrimStart();
        return start.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? start.Substring(5, Math.Min(60, start.Length - 5)).TrimStart() : null;
    }
}

using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>How large a file to download is.</summary>
public static class FileSize
{
    /// <summary>In thousands of bytes, rounded up, or in millions with one decimal: <c>12 kB</c>, <c>1,4 Mt</c>.</summary>
    public static string Of(long bytes, Language language)
    {
        var locale = Locale.Of(language);
        return bytes < 1_000_000
            ? NumberFormat.Format(Math.Ceiling(bytes / 1000m), 0, language) + '\u00A0' + locale.Kilobyte
            : NumberFormat.Format(bytes / 1_000_000m, 1, language) + '\u00A0' + locale.Megabyte;
    }
}

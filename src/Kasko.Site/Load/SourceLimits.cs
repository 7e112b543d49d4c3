using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>How much is read of a site, since all of it is in memory while it is built.</summary>
internal static class SourceLimits
{
    /// <summary>In megabytes, for one text; a table of ten thousand rows takes half of one.</summary>
    public const int Text = 2;

    /// <summary>In megabytes, for one picture or document.</summary>
    public const int Media = 64;

    /// <summary>For the content, and for the theme. A site of a hundred thousand pages has about as many.</summary>
    public const int MostFiles = 200_000;

    /// <summary>In megabytes, for all texts of a folder. A hundred thousand pages of 3 KB take three fifths of it.</summary>
    private const int AllTexts = 512;

    /// <summary>In megabytes, for all pictures and documents of a folder.</summary>
    private const int AllMedia = 2048;

    private const long Megabyte = 1024 * 1024;

    public static bool IsLargerThan(long bytes, int megabytes) => bytes > megabytes * Megabyte;

    /// <summary>What is too large in a folder; null when nothing is.</summary>
    /// <param name="files">With their lengths in bytes, in the order of paths.</param>
    public static Diagnostic? FaultIn(string folder, IEnumerable<(string Path, long Length)> files)
    {
        var (count, texts, media) = (0, 0L, 0L);
        foreach (var (path, length) in files)
        {
            if (++count > MostFiles) return SiteTooLarge.Files(folder, MostFiles);
            // A file that is too large by itself is reported when it is read.
            if (IsText(path))
            {
                if (!IsLargerThan(length, Text)) texts += length;
                if (IsLargerThan(texts, AllTexts)) return SiteTooLarge.Texts(path, AllTexts);
            }
            else
            {
                if (!IsLargerThan(length, Media)) media += length;
                if (IsLargerThan(media, AllMedia)) return SiteTooLarge.Media(path, AllMedia);
            }
        }

        return null;
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".yaml" or ".html" or ".css";
}

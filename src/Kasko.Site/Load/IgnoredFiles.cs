namespace Kasko.Site.Load;

/// <summary>Files that editors' programs and operating systems leave behind: never read, never published.</summary>
internal static class IgnoredFiles
{
    private static readonly string[] Names = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "__MACOSX", "$RECYCLE.BIN", "Icon\r"];

    private static readonly string[] Endings = ["~", ".swp", ".swo", ".bak", ".orig", ".rej", ".tmp", ".part", ".crdownload"];

    public static bool Is(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal) // Word's lock file of an open document.
        || (name.Length > 1 && name.StartsWith('#') && name.EndsWith('#'))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

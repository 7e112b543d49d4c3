using System.Collections.Immutable;

namespace Kasko.Site.Pdf;

/// <summary>Finds a browser of the Chromium family on the machine.</summary>
public static class InstalledBrowser
{
    /// <summary>The environment variable that names the browser's file.</summary>
    public const string Variable = "KASKO_CHROMIUM";

    private static readonly ImmutableArray<string> Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "chrome.exe", "msedge.exe"];

    /// <summary>Where the installers for Windows and macOS put one, which is not in <c>PATH</c>. The variables are those of Windows.</summary>
    private static readonly ImmutableArray<(string Variable, string Path)> Places =
    [
        ("ProgramFiles", @"Google\Chrome\Application\chrome.exe"),
        ("ProgramFiles(x86)", @"Google\Chrome\Application\chrome.exe"),
        ("ProgramFiles(x86)", @"Microsoft\Edge\Application\msedge.exe"),
        ("ProgramFiles", @"Microsoft\Edge\Application\msedge.exe"),
    ];

    private static readonly ImmutableArray<string> Applications =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The file named by <see cref="Variable"/>, whether it exists or not; else an installed browser; else null.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static string? Find(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable(Variable) is { Length: > 0 } named) return named;
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Join(folder, name)))
            .Concat(Places.Where(place => variable(place.Variable) is { Length: > 0 }).Select(place => Path.Join(variable(place.Variable), place.Path)))
            .Concat(OperatingSystem.IsMacOS() ? Applications : [])
            .FirstOrDefault(File.Exists);
    }
}

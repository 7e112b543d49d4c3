using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// Finds the browser for the tests: the one that <c>KASKO_CHROMIUM</c> names, or an installed one, or the headless
/// shell that Playwright downloads (into the user's own folder, so root is not needed).
/// </summary>
/// <param name="Named">The value of <c>KASKO_CHROMIUM</c>; null or empty when not set.</param>
/// <param name="Folders">The folders to search for programs, as in <c>PATH</c>.</param>
/// <param name="Fetch">Downloads Playwright's browser unless it exists already; false on failure.</param>
internal sealed record BrowserSearch(string? Named, ImmutableArray<string> Folders, Func<bool> Fetch)
{
    public const string Variable = "KASKO_CHROMIUM";

    private static readonly ImmutableArray<string> Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    public static BrowserSearch OnThisMachine() => new(
        Environment.GetEnvironmentVariable(Variable),
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)],
        () => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0);

    /// <summary>The browser's file, or advice when there is none; neither when Playwright uses its own.</summary>
    public (string? File, string? Advice) Find()
    {
        if (Named is { Length: > 0 })
            return File.Exists(Named) ? (Named, null) : (null, $"{Variable} says '{Named}', but there is no such file: let it name a browser of the Chromium family.");
        if (Installed() is { } installed) return (installed, null);
        if (Fetch()) return (null, null);
        return (null, $"The pages are tested in a real browser and none was found: install chromium-headless-shell (or Chromium, or Chrome), or let {Variable} name one.");
    }

    private string? Installed() => Names
        .SelectMany(name => Folders.Select(folder => Path.Join(folder, name)))
        .FirstOrDefault(File.Exists);
}

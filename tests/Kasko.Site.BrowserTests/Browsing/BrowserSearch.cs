using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// Which browser the tests use: the one that <c>KASKO_CHROMIUM</c> names, else one that is installed, else the headless shell
/// that Playwright has fetched or fetches now (into the user's own folder; nobody needs to be root).
/// </summary>
/// <param name="Named">What <c>KASKO_CHROMIUM</c> says; null or empty for nothing.</param>
/// <param name="Folders">The folders that programs are looked for in, as in <c>PATH</c>.</param>
/// <param name="Fetch">Sees to it that Playwright has its own, and asks nobody where it has; false when that fails.</param>
internal sealed record BrowserSearch(string? Named, ImmutableArray<string> Folders, Func<bool> Fetch)
{
    public const string Variable = "KASKO_CHROMIUM";

    private static readonly ImmutableArray<string> Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    public static BrowserSearch OnThisMachine() => new(
        Environment.GetEnvironmentVariable(Variable),
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)],
        () => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0);

    /// <summary>The browser's file, or what to do when there is none; neither where Playwright has its own and knows where.</summary>
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

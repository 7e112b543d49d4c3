using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// Which browser the tests use: the one that <c>KASKO_CHROMIUM</c> names, else one that is installed, else one that
/// Playwright has fetched or fetches now (into the user's own folder; nobody needs to be root).
/// </summary>
/// <param name="Named">What <c>KASKO_CHROMIUM</c> says; null or empty for nothing.</param>
/// <param name="Folders">The folders that programs are looked for in, as in <c>PATH</c>.</param>
/// <param name="Fetched">Where Playwright keeps the browser that it fetches.</param>
/// <param name="Fetch">Fetches it; false when that fails.</param>
internal sealed record BrowserSearch(string? Named, ImmutableArray<string> Folders, string Fetched, Func<bool> Fetch)
{
    public const string Variable = "KASKO_CHROMIUM";

    private static readonly ImmutableArray<string> Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    public static BrowserSearch OnThisMachine(string fetched) => new(
        Environment.GetEnvironmentVariable(Variable),
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)],
        fetched,
        () => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0);

    /// <summary>The browser's file, or what to do when there is none.</summary>
    public (string? File, string? Advice) Find()
    {
        if (Named is { Length: > 0 })
            return File.Exists(Named) ? (Named, null) : (null, $"{Variable} says '{Named}', but there is no such file: let it name a browser of the Chromium family.");
        if (Installed() is { } installed) return (installed, null);
        if (File.Exists(Fetched) || (Fetch() && File.Exists(Fetched))) return (Fetched, null);
        return (null, $"The pages are tested in a real browser and none was found: install chromium-headless-shell (or Chromium, or Chrome), or let {Variable} name one.");
    }

    private string? Installed() => Names
        .SelectMany(name => Folders.Select(folder => Path.Join(folder, name)))
        .FirstOrDefault(File.Exists);
}

using Kasko.Site.Pdf;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>
/// Finds the browser for the tests: the one that <c>kasko pdf</c> would use, or the headless shell that Playwright
/// downloads (into the user's own folder, so root is not needed).
/// </summary>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="Fetch">Downloads Playwright's browser unless it exists already; false on failure.</param>
internal sealed record BrowserSearch(Func<string, string?> Variable, Func<bool> Fetch)
{
    public static BrowserSearch OnThisMachine() => new(
        Environment.GetEnvironmentVariable,
        () => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0);

    /// <summary>The browser's file, or advice when there is none; neither when Playwright uses its own.</summary>
    public (string? File, string? Advice) Find()
    {
        if (InstalledBrowser.Find(Variable) is { } installed)
            return File.Exists(installed) ? (installed, null) : (null, $"{InstalledBrowser.Variable} says '{installed}', but there is no such file: let it name a browser of the Chromium family.");
        if (Fetch()) return (null, null);
        return (null, $"The pages are tested in a real browser and none was found: install chromium-headless-shell (or Chromium, or Chrome), or let {InstalledBrowser.Variable} name one.");
    }
}

using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

public sealed class BrowserSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-").FullName;

    [Fact]
    public void The_browser_named_by_the_environment_is_preferred()
    {
        var named = File("my-browser");
        File("chromium");
        Assert.Equal((named, null), Search(named).Find());
    }

    [Fact]
    public void An_installed_browser_is_used_without_a_download()
    {
        var installed = File("chromium");
        Assert.Equal((installed, null), Search(fetch: () => throw new InvalidOperationException("fetched")).Find());
    }

    [Fact]
    public void Without_an_installed_browser_Playwright_downloads_one() =>
        Assert.Equal((null, null), Search(fetch: () => true).Find());

    [Fact]
    public void Without_any_browser_the_message_says_what_to_install() =>
        Assert.Equal(
            "The pages are tested in a real browser and none was found: install chromium-headless-shell (or Chromium, or Chrome), or let KASKO_CHROMIUM name one.",
            Search().Find().Advice);

    [Fact]
    public void A_misspelt_browser_path_is_reported_and_no_other_browser_is_used()
    {
        File("chromium");
        Assert.Equal(
            (null, "KASKO_CHROMIUM says '/no/such/browser', but there is no such file: let it name a browser of the Chromium family."),
            Search("/no/such/browser").Find());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BrowserSearch Search(string? named = null, Func<bool>? fetch = null) =>
        new(name => name switch { "KASKO_CHROMIUM" => named, "PATH" => _folder, _ => null }, fetch ?? (() => false));

    private string File(string name)
    {
        var path = Path.Join(_folder, name);
        System.IO.File.WriteAllText(path, "");
        return path;
    }
}

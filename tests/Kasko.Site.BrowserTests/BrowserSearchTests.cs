using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

public sealed class BrowserSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-").FullName;

    [Fact]
    public void The_browser_that_the_environment_names_comes_first()
    {
        var named = File("my-browser");
        File("chromium");
        Assert.Equal((named, null), Search(named).Find());
    }

    [Fact]
    public void An_installed_browser_is_used_and_none_fetched()
    {
        var installed = File("chromium");
        Assert.Equal((installed, null), Search(fetch: () => throw new InvalidOperationException("fetched")).Find());
    }

    [Fact]
    public void Where_nothing_is_installed_a_browser_is_fetched_and_Playwright_knows_where() =>
        Assert.Equal((null, null), Search(fetch: () => true).Find());

    [Fact]
    public void No_browser_at_all_says_what_to_install() =>
        Assert.Equal(
            "The pages are tested in a real browser and none was found: install chromium-headless-shell (or Chromium, or Chrome), or let KASKO_CHROMIUM name one.",
            Search().Find().Advice);

    [Fact]
    public void A_misspelt_browser_is_said_and_no_other_one_taken()
    {
        File("chromium");
        Assert.Equal(
            (null, "KASKO_CHROMIUM says '/no/such/browser', but there is no such file: let it name a browser of the Chromium family."),
            Search("/no/such/browser").Find());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BrowserSearch Search(string? named = null, Func<bool>? fetch = null) =>
        new(named, [_folder], fetch ?? (() => false));

    private string File(string name)
    {
        var path = Path.Join(_folder, name);
        System.IO.File.WriteAllText(path, "");
        return path;
    }
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>A town adds styles and colours without a copy of the theme.</summary>
public sealed class TownStyleTests
{
    private const string Styles = "h1 { letter-spacing: .1em; color: var(--ink) }\n";

    [Fact]
    public async Task Styles_of_the_town_follow_the_themes_in_the_same_file()
    {
        using var plain = await TestSite.Small().Built();
        using var site = await TestSite.Small().Write("theme/town.css", "\uFEFF" + Styles.Replace("\n", "\r\n", StringComparison.Ordinal)).Built();

        var before = Stylesheet(plain);
        var after = Stylesheet(site);

        Assert.Equal(plain.Read(before) + Styles, site.Read(after));
        Assert.NotEqual(before, after);
        Assert.Equal(plain.Published().Keys.Except([before]), site.Published().Keys.Except([after]));
        Assert.Contains(Styles, site.Read("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_follow_those_with_which_the_town_replaces_the_themes()
    {
        using var site = await TestSite.Small().Write("theme/assets/style.css", "h1 { margin: 0 }").Write("theme/town.css", Styles).Built();

        Assert.EndsWith("\nh1 { margin: 0 }\n" + Styles, site.Read(Stylesheet(site)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h1 { color: var(--inc) }", "theme/town.css:1:17: error unknown-colour: The theme has no colour 'inc'. Did you mean 'ink'?")]
    [InlineData("h1 { background: URL( //elsewhere.example/x.png ) }", "theme/town.css:1:18: error town-style: ")]
    [InlineData("@IMPORT 'x.css';", "theme/town.css:1:9: error town-style: ")]
    [InlineData("h1 { margin: 0 ", "theme/town.css:1:4: error town-style: '{' is not closed")]
    public async Task What_browsers_would_skip_is_reported_once(string css, string problem)
    {
        using var site = TestSite.Small().Write("theme/town.css", css + "\n");

        Assert.StartsWith(problem, Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h1 { color: var(--inc, red) }")]
    [InlineData("body { --wide: 4rem } h1 { margin: var( --wide ) }")]
    [InlineData("h1::before { content: '}'; } /* { */")]
    [InlineData("a[href=\"{\"] { mask: url(#m) }")]
    [InlineData("")]
    public async Task Any_other_style_is_taken_as_it_is(string css)
    {
        using var site = await TestSite.Small().Write("theme/town.css", css + "\n").Built();

        Assert.EndsWith("\n" + css + "\n", site.Read(Stylesheet(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_without_a_stylesheet_cannot_be_added_to()
    {
        using var site = TestSite.Small().Write("theme/town.css", Styles).Remove("themes/plain/assets/style.css");

        Assert.Contains((await site.Check()).Places, place => place == "theme/town.css overrides-nothing");
    }

    [Fact]
    public async Task Only_a_town_has_such_a_file()
    {
        using var site = TestSite.Small().Write("themes/plain/town.css", Styles);

        Assert.Equal("themes/plain/town.css unexpected-theme-file", Assert.Single((await site.Check()).Places));
    }

    [Fact]
    public async Task The_browsers_bar_has_the_towns_own_colour()
    {
        using var site = TestSite.Small().Replace("site.yml", "theme: plain\n", "");
        Directory.Delete(Path.Join(site.Root, "themes"), recursive: true);
        await site.Write("theme/theme.yml", "colours:\n  night: {light: \"#0b2e26\", dark: \"#08201b\"}\n").Built();

        var colours = site.Page("sv/").QuerySelectorAll("meta[name=theme-color]").Select(meta => meta.GetAttribute("content"));

        Assert.Equal(["#0b2e26", "#08201b"], colours);
    }

    [Theory]
    [InlineData("{{ colours.inc.light }}")]
    [InlineData("{{ colours.ink.bright }}")]
    [InlineData("{{ colours.ink.light = '#000000' }}")]
    [InlineData("{{ colours.ink = '#000000' }}")]
    public async Task A_colour_that_does_not_exist_is_reported_and_none_can_be_changed(string template)
    {
        using var site = TestSite.Small().Append("themes/plain/layouts/about.html", template + "\n");

        Assert.Contains(" template-fault", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    private static string Stylesheet(TestSite site) => site.Published().Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal));
}

using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>A town's own logo beside its name at the top of every page.</summary>
public sealed class TownLogoTests
{
    private const string Start = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20">""";

    [Fact]
    public async Task The_logo_is_in_every_page_and_costs_no_request()
    {
        using var site = await WithLogo($"""{Start}<title>Lillvik</title><path class="wrap" d="M0 0h9v9z"/></svg>""").Built();

        foreach (var page in (string[])["sv/", "fi/", "sv/respons/"])
        {
            var logo = site.Page(page).QuerySelector(".brand svg")!;
            Assert.Equal("<svg viewBox=\"0 0 60 20\" width=\"96\" height=\"32\" aria-hidden=\"true\"><path d=\"M0 0h9v9z\"></path></svg>", logo.OuterHtml);
        }

        Assert.DoesNotContain(site.Published().Keys, path => path.Contains("logo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Styles_and_ids_of_the_drawing_work_inside_a_page_and_meet_nothing_of_the_page()
    {
        using var site = await WithLogo($$"""
            {{Start}}<defs><linearGradient id="content"><stop stop-color="#fff"/></linearGradient><path id="unused" d="M0 0"/></defs>
            <g style="fill:url(#content);-inkscape-stroke:none;stroke-width:2 !important"><use xlink:href="#content"/></g></svg>
            """).Built();

        var logo = site.Page("sv/").QuerySelector(".brand svg")!;

        Assert.Equal("logo-content", logo.QuerySelector("linearGradient")!.Id);
        Assert.Equal("<g fill=\"url(#logo-content)\" stroke-width=\"2\"><use href=\"#logo-content\"></use></g>", logo.QuerySelector("g")!.OuterHtml);
        Assert.Null(logo.QuerySelector("path")!.GetAttribute("id"));
    }

    [Theory]
    [InlineData("viewBox=\"0 0 90000 1\"", "0 0 90000 1", "128")]
    [InlineData("viewBox=\"0 0 1 90000\"", "0 0 1 90000", "1")]
    [InlineData("width=\"20px\" height=\"10\"", "0 0 20 10", "64")]
    public async Task Any_drawing_fits_beside_the_name(string size, string box, string width)
    {
        using var site = await WithLogo($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}><path d=\"M0 0h9v9z\"/></svg>").Built();

        var logo = site.Page("sv/").QuerySelector(".brand svg")!;

        Assert.Equal((box, width, "32"), (logo.GetAttribute("viewBox"), logo.GetAttribute("width"), logo.GetAttribute("height")));
    }

    [Fact]
    public async Task A_town_without_a_logo_has_a_mark_of_the_theme_and_its_name()
    {
        using var site = await TestSite.WithProgramsTheme().Built();

        var brand = site.Page("sv/").QuerySelector(".brand")!;

        Assert.Equal("Lillviks strategi", brand.TextContent.Trim());
        Assert.Equal("true", brand.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Theory]
    [InlineData("theme/lgo.svg", "'logo: theme/logo.svg'.")]
    [InlineData("content/logo.svg", "'logo: theme/logo.svg'.")]
    [InlineData("../theme/logo.svg", "'logo: theme/logo.svg'.")]
    public async Task A_logo_that_is_not_there_is_reported_at_its_line_with_the_right_one(string written, string end)
    {
        using var site = WithLogo($"{Start}</svg>").Replace("site.yml", "logo: theme/logo.svg", $"logo: {written}");

        var problem = Assert.Single((await site.Check()).Problems, line => line.StartsWith("site.yml", StringComparison.Ordinal));

        Assert.Matches("^site\\.yml:\\d+:7: error unusable-logo: ", problem);
        Assert.EndsWith(end, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style>.a{fill:#fff}</style>", "theme/logo.svg:1:104 unusable-logo")]
    [InlineData("<image href=\"data:image/png;base64,AA==\"/>", "theme/logo.svg:1:104 unusable-logo")]
    [InlineData("<script>go()</script>", "theme/logo.svg:1:105 svg-unsafe")]
    [InlineData("<path d='M0 0' onclick='go()'/>", "theme/logo.svg:1:119 svg-unsafe")]
    public async Task What_cannot_stand_in_a_page_is_reported_at_its_place(string inside, string place)
    {
        using var site = WithLogo($"{Start}{inside}</svg>");

        Assert.Equal(place, Assert.Single((await site.Check()).Places));
    }

    [Fact]
    public async Task A_logo_that_would_weigh_down_every_page_is_reported()
    {
        using var site = WithLogo($"""{Start}<path d="{string.Concat(Enumerable.Repeat("M0 0h9v9z", 2000))}"/></svg>""");

        Assert.Equal("theme/logo.svg unusable-logo", Assert.Single((await site.Check()).Places));
    }

    private static TestSite WithLogo(string svg) => TestSite.WithProgramsTheme().Append("site.yml", "logo: theme/logo.svg\n").Write("theme/logo.svg", svg);
}

using Kasko.Site.Check;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Check;

public sealed class CrossPageCheckTests
{
    private static readonly string[] Outputs =
    [
        "index.html", "404.html", "sv/index.html", "sv/mal/index.html", "sv/mal/boende/index.html", "sv/mal/boende/boat.1a2b.jpg",
        "fi/index.html", "assets/style.css", "sv/mål och väg/index.html", "sv/rapport.pdf",
    ];

    /// <summary>The problems on the page <c>sv/mal/boende/</c> with this content.</summary>
    private static IReadOnlyList<Diagnostic> Check(string main, string baseUrl = "https://strategi.kasko.example/", string path = "sv/mal/boende/index.html")
    {
        var page = SamplePage.Check(SamplePage.Html(main), path).Facts;
        var other = SamplePage.Check(SamplePage.Html("<h2 id=\"hamnen\">Hamnen</h2>", head: "<title>Andra</title>"), "sv/mal/index.html").Facts;
        return [.. CrossPageChecks.Check([page, other], Outputs, new Uri(baseUrl)).Order()];
    }

    private static string Found(string main, string baseUrl = "https://strategi.kasko.example/", string path = "sv/mal/boende/index.html") =>
        string.Join(' ', Check(main, baseUrl, path).Select(found => found.Id));

    [Theory]
    [InlineData("../")]
    [InlineData("../../")]
    [InlineData("../../../")]
    [InlineData("./")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("?s=1")]
    [InlineData("../index.html")]
    [InlineData("../#hamnen")]
    [InlineData("#content")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("/sv/mal/")]
    [InlineData("https://strategi.kasko.example/sv/mal/#hamnen")]
    [InlineData("https://strategi.kasko.example/")]
    [InlineData("../../m%C3%A5l%20och%20v%C3%A4g/")]
    [InlineData("../../rapport.pdf#page=2")]
    [InlineData("https://example.org/nothing")]
    [InlineData("//example.org/nothing")]
    [InlineData("mailto:stad@kasko.example")]
    [InlineData("tel:+358000000")]
    public void A_working_link_is_not_reported(string address) => Assert.Equal("", Found($"<a href=\"{address}\">Länk</a>"));

    [Theory]
    [InlineData("../halsa/", "broken-link")]
    [InlineData("../../../../", "broken-link")]
    [InlineData("..//index.htm", "broken-link")]
    [InlineData("/sv/halsa/", "broken-link")]
    [InlineData("https://strategi.kasko.example/sv/halsa/", "broken-link")]
    [InlineData("../../mal", "broken-link")]
    [InlineData("../#kajen", "broken-anchor")]
    [InlineData("#kajen", "broken-anchor")]
    [InlineData("../#Hamnen", "broken-anchor")]
    [InlineData("../../Mal/", "wrong-case")]
    [InlineData("../../rapport.PDF", "wrong-case")]
    public void A_broken_link_is_reported(string address, string found) => Assert.Equal(found, Found($"<a href=\"{address}\">Länk</a>"));

    [Theory]
    [InlineData("<img src=\"boat.1a2b.jpg\" alt=\"Hamnen\">", "")]
    [InlineData("<img src=\"boat.jpg\" alt=\"Hamnen\">", "broken-file")]
    [InlineData("<img src=\"Boat.1a2b.jpg\" alt=\"Hamnen\">", "wrong-case")]
    [InlineData("<img src=\"boat.1a2b.jpg\" srcset=\"boat.1a2b.jpg 1x, boat-2.jpg 2x\" alt=\"Hamnen\">", "broken-file")]
    [InlineData("<link rel=\"stylesheet\" href=\"../../../assets/style.css\">", "")]
    [InlineData("<link rel=\"stylesheet\" href=\"../../../assets/stile.css\">", "broken-file")]
    [InlineData("<link rel=\"alternate\" hreflang=\"fi\" href=\"https://strategi.kasko.example/fi/mal/\">", "broken-link")]
    [InlineData("<img src=\"data:image/gif;base64,AAAA\" alt=\"Hamnen\">", "")]
    public void A_missing_file_that_the_page_loads_is_reported(string main, string found) => Assert.Equal(found, Found(main));

    [Fact]
    public void A_message_suggests_what_was_probably_meant()
    {
        Assert.Equal("The page uses the file '../../../assets/stile.css', which does not exist. Did you mean '../../../assets/style.css'?",
            Assert.Single(Check("<link rel=\"stylesheet\" href=\"../../../assets/stile.css\">")).Message.English);
        Assert.Equal("The page that '../#hamnn' leads to has no place 'hamnn'. Did you mean 'hamnen'?",
            Assert.Single(Check("<a href=\"../#hamnn\">Hamnen</a>")).Message.English);
        Assert.Equal("'../../rapport.PDF': the file is named 'sv/rapport.pdf'. Write it the same way, because web servers tell capital letters apart.",
            Assert.Single(Check("<a href=\"../../rapport.PDF\">Rapport</a>")).Message.English);
    }

    [Fact]
    public void A_site_published_below_a_path_finds_its_own_links()
    {
        const string BaseUrl = "https://kasko.example/strategi/";
        Assert.Equal("", Found("<a href=\"/strategi/sv/mal/\">Mål</a>", BaseUrl, "404.html"));
        Assert.Equal("broken-link", Found("<a href=\"/strategi/sv/malen/\">Mål</a>", BaseUrl, "404.html"));
        Assert.Equal("", Found("<a href=\"/annat/\">Stadens webbplats</a>", BaseUrl));
        Assert.Equal("", Found("<a href=\"https://kasko.example/\">Stadens webbplats</a>", BaseUrl));
    }

    [Fact]
    public void Each_problem_is_reported_at_its_link() =>
        Assert.Equal(6, Assert.Single(Check("<a href=\"../halsa/\">Hälsa</a>")).At.Line - 1);

    private static PageFacts Page(string path, string title, string description, Language language = Language.Swedish, string robots = "") =>
        SamplePage.Check(SamplePage.Html(head: $"<title>{title}</title><meta name=\"description\" content=\"{description}\">{robots}"), path, language).Facts;

    private static string Doubled(params PageFacts[] pages) =>
        string.Join('\n', CrossPageChecks.Check(pages, [], new Uri("https://kasko.example/")).Select(found => found.Message.English));

    [Fact]
    public void Two_pages_in_one_language_have_different_titles() =>
        Assert.Equal("Another page has the title 'Mål' too: sv/a.html. Give this one a title of its own.",
            Doubled(Page("sv/b.html", "Mål", "Om b."), Page("sv/a.html", "Mål", "Om a.")));

    [Fact]
    public void Two_pages_in_one_language_have_different_descriptions() =>
        Assert.Equal("Another page has the same description: sv/a.html. Write what only this page is about.",
            Doubled(Page("sv/a.html", "A", "Om mål."), Page("sv/b.html", "B", "Om mål.")));

    [Fact]
    public void Pages_in_two_languages_may_have_the_same_title() =>
        Assert.Equal("", Doubled(Page("sv/a.html", "Apotek", "Apotek."), Page("fi/a.html", "Apotek", "Apotek.", Language.Finnish)));

    [Fact]
    public void Pages_hidden_from_search_engines_may_have_the_same_title()
    {
        const string Unlisted = "<meta name=\"robots\" content=\"noindex\">";
        Assert.Equal("", Doubled(Page("404.html", "Sidan hittades inte", "", robots: Unlisted), Page("sv/404.html", "Sidan hittades inte", "", robots: Unlisted)));
    }
}

using Kasko.Site.Model;

namespace Kasko.Site.Tests.Check;

public sealed class PageCheckerTests
{
    private static string InMain(string main) => SamplePage.Found(SamplePage.Html(main));

    [Fact]
    public void A_correct_page_has_no_problems() => Assert.Equal("", SamplePage.Found(SamplePage.Html("<p>Text.</p>")));

    [Theory]
    [InlineData("<h2>A</h2><h3>B</h3><h2>C</h2>", "")]
    [InlineData("<h3>A</h3>", "heading-order")]
    [InlineData("<h2>A</h2><h4>B</h4><h5>C</h5>", "heading-order")]
    [InlineData("<h2>A</h2><div role=\"heading\" aria-level=\"4\">B</div>", "heading-order")]
    [InlineData("<h2>A</h2><h4 hidden>B</h4>", "")]
    [InlineData("<h1>Andra</h1>", "main-heading")]
    [InlineData("<h2></h2>", "empty-heading")]
    [InlineData("<h2> <br> </h2>", "empty-heading")]
    [InlineData("<h2><img src=\"x.svg\" alt=\"Hamnen\"></h2>", "")]
    public void A_skipped_heading_level_is_reported(string main, string found) => Assert.Equal(found, InMain(main));

    [Fact]
    public void A_page_has_a_main_heading() =>
        Assert.Equal("main-heading", SamplePage.Found(SamplePage.Html("<p>Text.</p>", heading: "")));

    [Fact]
    public void A_page_has_one_main_part()
    {
        Assert.Equal("main-landmark", SamplePage.Found(SamplePage.Html().Replace("main", "div", StringComparison.Ordinal)));
        Assert.Equal("main-landmark", SamplePage.Found(SamplePage.Html(outside: "<div role=\"main\">Text</div>")));
        Assert.Equal("", SamplePage.Found(SamplePage.Html().Replace("<main id=\"content\">", "<div role=\"main\">", StringComparison.Ordinal).Replace("</main>", "</div>", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<nav><p>A</p></nav>", "")]
    [InlineData("<nav aria-label=\"Huvudmeny\"></nav><nav aria-label=\"Språk\"></nav>", "")]
    [InlineData("<nav aria-labelledby=\"a\"><h2 id=\"a\">Meny</h2></nav><nav aria-label=\"Språk\"></nav>", "")]
    [InlineData("<nav aria-label=\"Meny\"></nav><nav></nav>", "navigation-name")]
    [InlineData("<nav></nav><div role=\"navigation\"></div>", "navigation-name navigation-name")]
    [InlineData("<nav aria-label=\"Meny\"></nav><nav aria-label=\"meny\"></nav>", "navigation-name")]
    [InlineData("<nav aria-labelledby=\"b\"></nav><nav aria-label=\"Språk\"></nav>", "navigation-name")]
    public void Several_navigations_have_names_of_their_own(string outside, string found) =>
        Assert.Equal(found, SamplePage.Found(SamplePage.Html(outside: outside)));

    [Theory]
    [InlineData("<p id=\"a\">A</p><p id=\"b\">B</p>", "")]
    [InlineData("<p id=\"a\">A</p><p id=\"A\">B</p>", "")]
    [InlineData("<p id=\"a\">A</p><p id=\"a\">B</p>", "doubled-id")]
    [InlineData("<p id=\"a\">A</p><svg aria-hidden=\"true\"><path id=\"a\"/></svg><p id=\"a\">B</p>", "doubled-id doubled-id")]
    [InlineData("<p id=\"content\">A</p>", "doubled-id")]
    public void A_duplicate_id_is_reported(string main, string found) => Assert.Equal(found, InMain(main));

    [Theory]
    [InlineData("<html lang=\"sv\">", "")]
    [InlineData("<html lang=\"sv-FI\">", "")]
    [InlineData("<html>", "page-language")]
    [InlineData("<html lang=\"\">", "page-language")]
    [InlineData("<html lang=\"fi\">", "page-language")]
    public void A_page_declares_its_language(string tag, string found) =>
        Assert.Equal(found, SamplePage.Found(SamplePage.Html().Replace("<html lang=\"sv\">", tag, StringComparison.Ordinal)));

    [Fact]
    public void A_Finnish_page_declares_Finnish() =>
        Assert.Equal("page-language", SamplePage.Found(SamplePage.Html(), Language.Finnish));

    [Theory]
    [InlineData("<span lang=\"fi\">kaupunki</span>", "")]
    [InlineData("<a href=\"../../fi/\" lang=\"fi\" hreflang=\"fi\">Suomeksi</a>", "")]
    [InlineData("<span lang=\"suomi\">kaupunki</span>", "language-code")]
    [InlineData("<span lang=\"\">kaupunki</span>", "language-code")]
    [InlineData("<a href=\"../../fi/\" hreflang=\"på finska\">Suomeksi</a>", "language-code")]
    public void A_part_in_another_language_has_a_valid_language_code(string main, string found) => Assert.Equal(found, InMain(main));

    [Theory]
    [InlineData("<button>Sök</button>", "")]
    [InlineData("<button aria-label=\"Sök\"><svg aria-hidden=\"true\"></svg></button>", "")]
    [InlineData("<button></button>", "empty-button")]
    [InlineData("<button><svg aria-hidden=\"true\"><title>Sök</title></svg></button>", "empty-button")]
    [InlineData("<details><summary></summary>Text</details>", "empty-button")]
    [InlineData("<input type=\"button\" value=\"Sök\">", "")]
    [InlineData("<input type=\"button\">", "empty-button")]
    public void A_button_without_a_name_is_reported(string main, string found) => Assert.Equal(found, InMain(main));

    [Theory]
    [InlineData("<td class=\"number\">1</td>", "")]
    [InlineData("<td style=\"text-align: right\">1</td>", "style-attribute")]
    [InlineData("<td style=\"\">1</td>", "style-attribute")]
    public void A_style_attribute_is_reported(string cell, string found) =>
        Assert.Equal(found, InMain($"<table><tbody><tr>{cell}</tr></tbody></table>"));

    [Fact]
    public void Each_problem_is_reported_at_what_caused_it() =>
        Assert.Equal(
            ["<h3>B</h3><a href=\"x\"></a><img src=\"x\"></p>", "<a href=\"x\"></a><img src=\"x\"></p>", "<img src=\"x\"></p>"],
            SamplePage.Places(SamplePage.Html("<section><h3>B</h3><a href=\"x\"></a><img src=\"x\"></section>")).Select(place => place.Replace("</section>", "</p>", StringComparison.Ordinal)));

    [Fact]
    public void A_large_page_is_read_completely()
    {
        var rows = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<tr><th scope=\"row\">Rad {i}</th><td><a href=\"#content\">Länk {i}</a></td></tr>"));
        Assert.Equal("empty-link", InMain($"<table><tbody>{rows}</tbody></table><p><a href=\"x\"></a></p>"));
    }
}

namespace Kasko.Site.Tests.Check;

public sealed class HtmlErrorTests
{
    private static string Messages(string html) =>
        string.Join('\n', SamplePage.Check(html).Diagnostics.Where(found => found.Id == "html-error").Order().Select(found => found.Message.English));

    private static string InMain(string main) => Messages(SamplePage.Html(main));

    [Theory]
    [InlineData("<p>Text<br>mer <em>här</em></p><hr><img src=\"a.jpg\" alt=\"\">")]
    [InlineData("<p>Ett<p>Två")]
    [InlineData("<ul><li>Ett<li>Två</ul>")]
    [InlineData("<ul><li>Ett<ul><li>Under</li></ul></li></ul>")]
    [InlineData("<dl><dt>Ord<dd>Förklaring<dt>Ord<dd>Förklaring</dl>")]
    [InlineData("<dl><div><dt>Ord</dt><dd>Förklaring</dd></div></dl>")]
    [InlineData("<table><caption>Tal</caption><thead><tr><th scope=\"col\">A<tbody><tr><td>1<td>2<tr><td>3</table>")]
    [InlineData("<table><tr><td><table><tr><td>Inre</td></tr></table></td></tr></table>")]
    [InlineData("<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><path d=\"M0 0\"/><g><circle r=\"1\"/></g></svg>")]
    [InlineData("<svg aria-hidden=\"true\"><foreignObject><div><p>A</p></div></foreignObject></svg>")]
    [InlineData("<p>5 &lt; 7 &amp; 8 &#229; &aring;</p>")]
    [InlineData("<a href=\"?a=1&amp;b=2\">Länk</a>")]
    [InlineData("<script>if (a < b && c > d) { \"</p>\" }</script>")]
    [InlineData("<!-- <p> --><p>A</p>")]
    [InlineData("<a href=\"x\"><h2>Rubrik</h2><p>Text</p></a>")]
    [InlineData("<br/><img src=\"a.jpg\" alt=\"\"/>")]
    [InlineData("<button><span>Sök</span></button>")]
    public void Valid_HTML_is_not_reported(string main) => Assert.Equal("", InMain(main));

    [Theory]
    [InlineData("<div><p>Text</p>", "The element 'div' is opened here and never closed. Put a </div> where it ends.")]
    [InlineData("<p><em>Text</p>", "The element 'em' is opened here and never closed. Put a </em> where it ends.")]
    [InlineData("</div>", "</div> closes nothing here. Remove it, or open the element before.")]
    [InlineData("<p><div>A</div></p>", "</p> closes nothing here. Remove it, or open the element before.")]
    [InlineData("<p><span><div>A</div></span></p>", "The element 'div' may not be inside 'p'. Put it outside.")]
    [InlineData("<a href=\"x\">A <a href=\"y\">B</a></a>", "The element 'a' may not be inside 'a'. Put it outside.")]
    [InlineData("<button>A <a href=\"y\">B</a></button>", "The element 'a' may not be inside 'button'. Put it outside.")]
    [InlineData("<h2>A <h3>B</h3></h2>", "The element 'h3' may not be inside 'h2'. Put it outside.")]
    [InlineData("<div><li>A</li></div>", "The element 'li' may not be inside 'div'. Put it outside.")]
    [InlineData("<ul><p>A</p></ul>", "The element 'p' may not be inside 'ul'. Put it outside.")]
    [InlineData("<table><p>A</p></table>", "The element 'p' may not be inside 'table'. Put it outside.")]
    [InlineData("<title>A</title>", "The element 'title' may not be inside 'main'. Put it outside.")]
    [InlineData("<div/>", "'div' cannot be closed with '/>'. Put a </div> where it ends.")]
    [InlineData("<p class=\"a\" class=\"b\">A</p>", "An attribute is written twice in the same element. Keep one of them.")]
    [InlineData("<p>A &aring b</p>", "A '&' begins no character here. Write &amp; for the character itself.")]
    [InlineData("<p>A &#0; b</p>", "A '&' begins no character here. Write &amp; for the character itself.")]
    [InlineData("<p>A < b</p>", "The HTML cannot be read here. Look for a missing '>' or quotation mark.")]
    [InlineData("<p a\"b>A</p>", "The HTML cannot be read here. Look for a missing '>' or quotation mark.")]
    public void Invalid_HTML_is_reported(string main, string message) => Assert.Equal(message, InMain(main));

    [Fact]
    public void A_page_that_ends_inside_a_tag_is_reported() =>
        Assert.Contains("The HTML cannot be read here.", Messages(SamplePage.Html("<p>A</p>") + "<p class=\"a"), StringComparison.Ordinal);

    [Fact]
    public void A_page_begins_with_its_document_type() =>
        Assert.Equal("The page does not begin with <!doctype html>. Put it first in the layout.",
            Messages(SamplePage.Html().Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal)));

    [Fact]
    public void An_element_that_is_never_closed_is_reported_at_its_start_tag() =>
        Assert.Equal(["<section><p>A</p>"], SamplePage.Places(SamplePage.Html("<section><p>A</p>")));

    [Fact]
    public void An_extremely_nested_page_is_refused() =>
        Assert.Contains("more than 500 elements inside each other",
            InMain(string.Concat(Enumerable.Repeat("<div>", 100_000))), StringComparison.Ordinal);
}

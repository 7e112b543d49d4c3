namespace Kasko.Site.Tests.Check;

public sealed class HostCheckTests
{
    [Theory]
    [InlineData("<img src=\"https://example.org/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"//example.org/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\" HTTPS://example.org/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"ht\ntps://example.org/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"\\\\example.org/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"a.jpg\" srcset=\"a.jpg 1x, https://example.org/b.jpg 2x\" alt=\"Hamnen\">")]
    [InlineData("<picture><source srcset=\"//example.org/a.webp\"><img src=\"a.jpg\" alt=\"Hamnen\"></picture>")]
    [InlineData("<script src=\"https://example.org/a.js\"></script>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"https://example.org/a.css\">")]
    [InlineData("<link rel=\"preconnect\" href=\"https://example.org\">")]
    [InlineData("<iframe src=\"https://example.org/\" title=\"Karta\"></iframe>")]
    [InlineData("<video poster=\"https://example.org/a.jpg\"></video>")]
    [InlineData("<object data=\"https://example.org/a.pdf\"></object>")]
    [InlineData("<svg aria-hidden=\"true\"><use href=\"https://example.org/i.svg#a\"/></svg>")]
    [InlineData("<svg aria-hidden=\"true\"><image xlink:href=\"https://example.org/a.jpg\"/></svg>")]
    [InlineData("<p><a href=\"../a/\" ping=\"https://example.org/\">Hamnen</a></p>")]
    [InlineData("<form action=\"https://example.org/\"><button>Skicka</button></form>")]
    [InlineData("<form action=\"//example.org/\"><button>Skicka</button></form>")]
    [InlineData("<form><button formaction=\"https://example.org/\">Skicka</button></form>")]
    [InlineData("<form><input type=\"submit\" value=\"Skicka\" formaction=\"https://example.org/\"></form>")]
    public void Loading_from_another_server_is_reported(string html) =>
        Assert.Equal("other-host", SamplePage.Found(SamplePage.Html(html)));

    [Fact]
    public void A_style_that_loads_from_another_server_is_reported() =>
        Assert.Equal("other-host style-attribute", SamplePage.Found(SamplePage.Html("<p style=\"background: url('https://example.org/a.png')\">A</p>")));

    [Theory]
    [InlineData("<base href=\"https://example.org/\">")]
    [InlineData("<style>@import \"https://example.org/a.css\";</style>")]
    [InlineData("<style media=\"print\">@IMPORT url(//example.org/a.css);</style>")]
    [InlineData("<style>p { background: url( 'https://example.org/a.png' ) }</style>")]
    [InlineData("<style>p { background: image-set(\"https://example.org/a.png\" 1x) }</style>")]
    public void A_base_and_a_style_in_the_head_that_load_from_another_server_are_reported(string html) =>
        Assert.Contains("other-host", SamplePage.Found(SamplePage.Html(head: SamplePage.Head + html)), StringComparison.Ordinal);

    [Fact]
    public void An_automatic_redirect_to_another_server_is_reported() =>
        Assert.Equal("other-host", SamplePage.Found(SamplePage.Html(head: SamplePage.Head + "<meta http-equiv=\"refresh\" content=\"0; url=https://example.org/\">")));

    [Theory]
    [InlineData("<a href=\"https://example.org/\">En annan webbplats</a>")]
    [InlineData("<img src=\"../a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"/a.jpg\" alt=\"Hamnen\">")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\" alt=\"Hamnen\">")]
    [InlineData("<link rel=\"canonical\" href=\"https://strategi.kasko.example/sv/mal/\">")]
    [InlineData("<link rel=\"alternate\" hreflang=\"fi\" href=\"https://strategi.kasko.example/fi/\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"}</script>")]
    public void A_link_to_another_server_and_a_file_of_the_site_are_not_reported(string html) =>
        Assert.Equal("", SamplePage.Found(SamplePage.Html(html)));
}

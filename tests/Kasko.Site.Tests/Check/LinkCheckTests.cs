namespace Kasko.Site.Tests.Check;

public sealed class LinkCheckTests
{
    private static string InMain(string main) => SamplePage.Found(SamplePage.Html(main));

    [Theory]
    [InlineData("<a href=\"x\">Lediga tomter</a>", "")]
    [InlineData("<a href=\"x\"></a>", "empty-link")]
    [InlineData("<a href=\"x\"> &nbsp; </a>", "empty-link")]
    [InlineData("<a href=\"x\">→</a>", "empty-link")]
    [InlineData("<a href=\"x\"><img src=\"boat.jpg\" alt=\"\"></a>", "empty-link")]
    [InlineData("<a href=\"x\"><img src=\"boat.jpg\" alt=\"Hamnen\"></a>", "")]
    [InlineData("<a href=\"x\"><svg role=\"img\" aria-label=\"Hamnen\"></svg></a>", "")]
    [InlineData("<a href=\"x\"><span aria-hidden=\"true\">Hamnen</span></a>", "empty-link")]
    [InlineData("<a href=\"x\" aria-label=\"Hamnen\"></a>", "")]
    [InlineData("<a href=\"x\" title=\"Hamnen\"></a>", "")]
    [InlineData("<p id=\"h\">Hamnen</p><a href=\"x\" aria-labelledby=\"h\"></a>", "")]
    [InlineData("<a href=\"x\" aria-labelledby=\"nowhere\"></a>", "empty-link")]
    [InlineData("<a id=\"here\"></a>", "")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"#mal\">Mål</a>", "")]
    [InlineData("<a href=\"#mal\">Mål</a> <a href=\"#mal-2\">Mål</a>", "same-link-text")]
    [InlineData("<a href=\"#fn1\" role=\"doc-backlink\">↩</a>", "")]
    [InlineData("<div hidden><a href=\"x\"></a></div>", "")]
    public void A_link_has_a_text(string main, string found) => Assert.Equal(found, InMain(main));

    [Theory]
    [InlineData("klicka här")]
    [InlineData("Klicka här!")]
    [InlineData("här")]
    [InlineData("Läs mer")]
    [InlineData("Läs mer →")]
    [InlineData("läs  mer…")]
    [InlineData("<strong>Läs</strong> mer")]
    [InlineData("Läs&nbsp;mer")]
    [InlineData("den här länken")]
    [InlineData("tästä")]
    [InlineData("Tästä.")]
    [InlineData("täältä")]
    [InlineData("lue lisää")]
    [InlineData("Lue lisää »")]
    [InlineData("lisä&shy;tietoja")]
    [InlineData("klikkaa tästä")]
    [InlineData("(linkki)")]
    [InlineData("click here")]
    public void A_vague_link_text_is_reported(string text) => Assert.Equal("vague-link", InMain($"<a href=\"x\">{text}</a>"));

    [Theory]
    [InlineData("Här bor vi")]
    [InlineData("Läs mer om lediga tomter")]
    [InlineData("Lue lisää kaupungin tonteista")]
    [InlineData("Härnösand")]
    [InlineData("Tästä syystä")]
    [InlineData("Mer information om bygglov")]
    [InlineData("Ladda ner som CSV: invånare")]
    public void A_descriptive_link_text_is_not_reported(string text) => Assert.Equal("", InMain($"<a href=\"x\">{text}</a>"));

    [Fact]
    public void An_aria_label_counts_instead_of_the_text() =>
        Assert.Equal("", InMain("<a href=\"x\" aria-label=\"Läs mer om tomter\">Läs mer</a>"));

    [Theory]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"a/\">Mål</a>", "")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"./a/\">Mål</a>", "")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"../mal/a/\">Mål</a>", "")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"b/\">Värden</a>", "")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"b/\">mål</a>", "same-link-text")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"a/#b\">Mål</a>", "same-link-text")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"b/\"><b>Mål</b></a> <a href=\"a/\">Mål</a>", "same-link-text")]
    [InlineData("<a href=\"a/\">Mål</a> <a href=\"#mal\">Mål</a>", "")]
    [InlineData("<a href=\"#mal\">Mål</a> <a href=\"#mal-2\">Mål</a>", "same-link-text")]
    [InlineData("<a href=\"#fn1\" role=\"doc-noteref\">1</a> <a href=\"#fn2\" role=\"doc-noteref\">1</a>", "")]
    public void Links_with_the_same_text_lead_to_the_same_place(string main, string found) => Assert.Equal(found, InMain(main));
}

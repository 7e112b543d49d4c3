namespace Kasko.Site.Tests.Check;

public sealed class HeadCheckTests
{
    private const string Description = "<meta name=\"description\" content=\"Strategins fem mål.\">";

    private static string WithHead(string head) => SamplePage.Found(SamplePage.Html(head: head));

    [Theory]
    [InlineData("<title>Mål</title>", "")]
    [InlineData("", "missing-title")]
    [InlineData("<title></title>", "missing-title")]
    [InlineData("<title> \n </title>", "missing-title")]
    public void A_page_has_a_title(string title, string found) => Assert.Equal(found, WithHead(title + Description));

    [Fact]
    public void The_title_of_a_picture_does_not_count_as_the_pages() =>
        Assert.Equal("missing-title", SamplePage.Found(SamplePage.Html("<svg role=\"img\"><title>Mål</title></svg>", head: Description)));

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "long-title")]
    public void A_title_is_short_enough_to_be_shown(int length, string found) =>
        Assert.Equal(found, WithHead($"<title>{new string('å', length)}</title>{Description}"));

    [Theory]
    [InlineData(Description, "")]
    [InlineData("<meta name=\"Description\" content=\"Strategins fem mål.\">", "")]
    [InlineData("", "missing-description")]
    [InlineData("<meta name=\"description\" content=\" \">", "missing-description")]
    [InlineData("<meta property=\"og:description\" content=\"Strategins fem mål.\">", "missing-description")]
    [InlineData("<meta name=\"robots\" content=\"noindex\">", "")]
    public void A_page_that_search_engines_list_has_a_description(string description, string found) =>
        Assert.Equal(found, WithHead("<title>Mål</title>" + description));

    [Theory]
    [InlineData(160, "")]
    [InlineData(161, "long-description")]
    public void A_description_is_short_enough_to_be_shown(int length, string found) =>
        Assert.Equal(found, WithHead($"<title>Mål</title><meta name=\"description\" content=\"{new string('å', length)}\">"));
}

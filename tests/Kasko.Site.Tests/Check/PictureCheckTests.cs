namespace Kasko.Site.Tests.Check;

public sealed class PictureCheckTests
{
    private static string InMain(string main) => SamplePage.Found(SamplePage.Html(main));

    private static string WithText(string text) => InMain($"<img src=\"boat.jpg\" alt=\"{text}\">");

    [Theory]
    [InlineData("<img src=\"boat.jpg\" alt=\"Fiskebåtar vid kajen\">", "")]
    [InlineData("<img src=\"boat.jpg\" alt=\"\">", "")]
    [InlineData("<img src=\"boat.jpg\">", "picture-without-text")]
    [InlineData("<img src=\"boat.jpg\" alt=\"  \">", "picture-without-text")]
    [InlineData("<img src=\"boat.jpg\" aria-label=\"Fiskebåtar\">", "")]
    [InlineData("<img src=\"boat.jpg\" role=\"presentation\">", "")]
    [InlineData("<img src=\"boat.jpg\" aria-hidden=\"true\">", "")]
    [InlineData("<svg role=\"img\"><path/></svg>", "picture-without-text")]
    [InlineData("<svg role=\"img\"><title>Invånare per år</title><path/></svg>", "")]
    [InlineData("<svg role=\"img\" aria-label=\"Invånare per år\"><path/></svg>", "")]
    [InlineData("<input type=\"image\" src=\"sok.png\">", "picture-without-text")]
    [InlineData("<map name=\"m\"><area href=\"x\" alt=\"\"></map>", "picture-without-text")]
    public void A_picture_without_a_text_is_reported(string main, string found) => Assert.Equal(found, InMain(main));

    [Theory]
    [InlineData("boat.jpg")]
    [InlineData("Sommar i hamnen.JPEG")]
    [InlineData("DSC_0412")]
    [InlineData("IMG-20240612-WA0003")]
    [InlineData("IMG 1234")]
    public void A_file_name_is_not_a_text_alternative(string text) => Assert.Equal("picture-file-name", WithText(text));

    [Fact]
    public void The_files_own_name_is_not_a_text_alternative() =>
        Assert.Equal("picture-file-name", InMain("<img src=\"../harbour-2.3f2a.jpg\" alt=\"harbour-2.3f2a\">"));

    [Theory]
    [InlineData("Karta", "karta.svg")]
    [InlineData("Hamnen 2024", "hamnen-2024.jpg")]
    [InlineData("Fiskebåtar", "boat.jpg")]
    public void A_word_that_is_also_the_files_name_is_accepted(string text, string file) =>
        Assert.Equal("", InMain($"<img src=\"{file}\" alt=\"{text}\">"));

    [Theory]
    [InlineData("bild")]
    [InlineData("En bild")]
    [InlineData("Bild 2")]
    [InlineData("Foto.")]
    [InlineData("kuva")]
    [InlineData("Kuvituskuva")]
    [InlineData("image")]
    [InlineData("–")]
    public void A_word_that_fits_any_picture_is_not_a_text_alternative(string text) => Assert.Equal("vague-picture-text", WithText(text));

    [Theory]
    [InlineData("Bilder från torgdagen")]
    [InlineData("Kuvakaappaus ajanvarauksesta")]
    [InlineData("2024")]
    public void A_text_that_begins_with_such_a_word_and_goes_on_is_accepted(string text) => Assert.Equal("", WithText(text));

    [Theory]
    [InlineData("Bild av fiskebåtar")]
    [InlineData("En bild av fiskebåtar")]
    [InlineData("bilden visar fiskebåtar")]
    [InlineData("Foto av hamnen")]
    [InlineData("Fotografi över hamnen")]
    [InlineData("Kuva satamasta")]
    [InlineData("Sataman kuva")]
    [InlineData("Kuvassa on kalastusveneitä")]
    [InlineData("Valokuva: satama")]
    [InlineData("Picture of boats")]
    public void Phrases_like_picture_of_are_reported(string text) => Assert.Equal("picture-of", WithText(text));

    [Theory]
    [InlineData("Kuvaaja satamassa")]
    [InlineData("Kaskisten kaupunkikuva")]
    [InlineData("Kuvataidekoulun oppilaita")]
    [InlineData("Utbildade fiskare")]
    [InlineData("Stadsbilden kring torget")]
    [InlineData("Fotbollsplanen")]
    [InlineData("Bildkonstskolans elever")]
    public void Words_that_only_contain_such_a_phrase_are_not_reported(string text) => Assert.Equal("", WithText(text));
}

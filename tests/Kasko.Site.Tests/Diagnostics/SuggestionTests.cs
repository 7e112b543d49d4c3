using CsCheck;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] Keys =
    [
        "kind", "title", "summary", "slug", "order", "translation", "translation_date", "number", "list_title", "benefit", "draft",
    ];

    private static readonly string[] Settings =
    [
        "languages", "base_url", "time_zone", "theme", "town", "title", "slogan", "menu", "contact", "adoption", "data_protection",
        "accessibility", "edit_url", "invented",
    ];

    private static readonly string[] Files =
    [
        "index.sv.md", "index.fi.md", "../values/index.sv.md", "../values/index.fi.md", "smooth-operations.sv.md", "smooth-operations.fi.md",
        "sustainability.sv.md", "pleasant-environment.sv.md", "boat.jpg", "harbour.jpg", "report-2024.pdf",
    ];

    private static readonly string[] Anchors = ["mal", "vardegrund", "uppfoljning", "sa-har-raknas-statusen", "kontakt", "målsättningar"];

    private static readonly string[] Measures = ["residents", "companies", "workers", "carbon-neutrality", "staff-wellbeing"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("tilte", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("summery", "summary")]
    [InlineData("translation-date", "translation_date")]
    [InlineData("translationdate", "translation_date")]
    [InlineData("listtitle", "list_title")]
    [InlineData("numbr", "number")]
    [InlineData("kin", "kind")]
    [InlineData("ordr", "order")]
    public void A_misspelt_key_of_a_page_is_recognized(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, Keys));

    [Theory]
    [InlineData("baseurl", "base_url")]
    [InlineData("base-url", "base_url")]
    [InlineData("langauges", "languages")]
    [InlineData("language", "languages")]
    [InlineData("timezone", "time_zone")]
    [InlineData("accessability", "accessibility")]
    [InlineData("data_protetion", "data_protection")]
    [InlineData("sloogan", "slogan")]
    public void A_misspelt_key_of_the_site_is_recognized(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, Settings));

    [Theory]
    [InlineData("smooth-operation.fi.md", "smooth-operations.fi.md")]
    [InlineData("smoth-operations.sv.md", "smooth-operations.sv.md")]
    [InlineData("smooth_operations.sv.md", "smooth-operations.sv.md")]
    [InlineData("Sustainability.sv.md", "sustainability.sv.md")]
    [InlineData("sustainibility.sv.md", "sustainability.sv.md")]
    [InlineData("pleasent-enviroment.sv.md", "pleasant-environment.sv.md")]
    [InlineData("values/index.sv.md", "../values/index.sv.md")]
    [InlineData("../value/index.fi.md", "../values/index.fi.md")]
    [InlineData("boat.jpeg", "boat.jpg")]
    [InlineData("boat.png", "boat.jpg")]
    [InlineData("Boat.JPG", "boat.jpg")]
    [InlineData("harbor.jpg", "harbour.jpg")]
    [InlineData("report2024.pdf", "report-2024.pdf")]
    public void A_misspelt_file_is_recognized(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, Files));

    [Theory]
    [InlineData("uppföljning", "uppfoljning")]
    [InlineData("uppfoljningen", "uppfoljning")]
    [InlineData("Mål", "mal")]
    [InlineData("malsattningar", "målsättningar")]
    [InlineData("vardgrund", "vardegrund")]
    [InlineData("kontak", "kontakt")]
    [InlineData("sa-har-raknas-status", "sa-har-raknas-statusen")]
    public void A_misspelt_anchor_is_recognized(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, Anchors));

    [Theory]
    [InlineData("resident", "residents")]
    [InlineData("recidents", "residents")]
    [InlineData("carbon-neutral", "carbon-neutrality")]
    [InlineData("carbon-neutralty", "carbon-neutrality")]
    [InlineData("staff-well-being", "staff-wellbeing")]
    public void A_misspelt_measure_is_recognized(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, Measures));

    [Theory]
    [InlineData("author")]
    [InlineData("date")]
    [InlineData("tags")]
    [InlineData("layout")]
    [InlineData("beskrivning")]
    [InlineData("no")]
    [InlineData("x")]
    [InlineData("")]
    public void Another_word_gets_no_suggestion(string written) => Assert.Null(Suggestion.For(written, Keys));

    [Theory]
    [InlineData("../goals/index.sv.md")]
    [InlineData("contact.sv.md")]
    [InlineData("report-2031.pdf")]
    [InlineData("kaskö-from-the-sea-in-autumn.jpg")]
    public void Another_file_gets_no_suggestion(string written) => Assert.Null(Suggestion.For(written, Files));

    [Fact]
    public void A_file_of_one_language_is_not_suggested_for_the_other()
    {
        Assert.Null(Suggestion.For("goals.sv.md", ["goals.fi.md"]));
        Assert.Null(Suggestion.For("sv", ["fi"]));
    }

    [Fact]
    public void The_nearest_candidate_is_suggested_and_among_equals_the_first()
    {
        Assert.Equal("service", Suggestion.For("servise", ["services", "service", "serviced"]));
        Assert.Equal("coal", Suggestion.For("goal", ["goat", "coal", "goad"]));
    }

    [Fact]
    public void What_was_written_is_never_suggested() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.String[Gen.Char.AlphaNumeric, 0, 12].List[0, 5])
            .Sample((written, others) => Suggestion.For(written, [.. others, written, ""]) is var meant && meant != written && meant != "");

    [Fact]
    public void One_mistake_in_a_long_word_is_always_recognized() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 6, 20], Gen.Int[0, 5], Gen.Char['a', 'z'])
            .Where((word, at, letter) => word[at] != letter)
            .Sample((word, at, letter) => Suggestion.For(word[..at] + letter + word[(at + 1)..], [word]) == word
                && Suggestion.For(word.Remove(at, 1), [word]) == word
                && Suggestion.For(word.Insert(at, letter.ToString()), [word]) == word);
}

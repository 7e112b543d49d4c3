using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Tests.Languages;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>Text that is clearly in the other language than its file (WCAG 3.1.1, 3.1.2).</summary>
public sealed class OtherLanguageTests
{
    private const string Finnish = "Tämä käännös on epävirallinen. Kaupunki ei ole hyväksynyt sitä.";

    [Theory]
    [InlineData(Finnish, "7:1")]
    [InlineData("Ett stycke.\n\n- Tätä kaupunkia ei ole olemassa, ja kaikki tiedot ovat keksittyjä.", "9:3")]
    [InlineData("## Tätä kaupunkia ei ole olemassa, ja kaikki tiedot ovat keksittyjä", "7:4")]
    [InlineData("> " + Finnish, "7:3")]
    [InlineData("Tabell: Ord\n\n| Ord | Text |\n| --- | --- |\n| Ett | " + Finnish + " |", "11:8")]
    [InlineData("Staden har en strategi, och den är ny. " + Finnish + " Det är bra, och vi är glada över det.", "7:1")]
    [InlineData("![Tätä kaupunkia ei ole olemassa, ja kaikki tiedot ovat keksittyjä.](goals/boat.png)", "7:1")]
    public async Task Text_in_the_other_language_is_reported_at_its_place(string text, string place) =>
        Assert.Equal([$"{place} other-language-text"], await SwedishText.Problems(text));

    [Theory]
    [InlineData(":fi[" + Finnish + "]")]
    [InlineData("I beslutet står det: :fi[" + Finnish + "] Det är allt som står där.")]
    [InlineData("`" + Finnish + "`")]
    [InlineData("Kaskö stad – Kaskisten kaupunki, Transport- och kommunikationsverket Traficom, Liikenne- ja viestintävirasto")]
    [InlineData(":en[The strategy is a plan for the town and its people in the coming years.]")]
    [InlineData("Svenska kulturfonden, Svenska litteratursällskapet i Finland och Suomen Kulttuurirahasto")]
    [InlineData("Sven-Erik af Hällström, Carl von Essen och Marie-Louise de la Chapelle")]
    [InlineData("- Raatihuoneenkatu 34, 64260 Kaskinen\n- Anna Virtanen, Satamakatu 12 B 4, Kaskinen")]
    public async Task Marked_passages_and_names_are_not_reported(string text) => Assert.Empty(await SwedishText.Problems(text));

    [Theory]
    [InlineData("## Uusia asuntoja rakennetaan rannan lähelle", "7:4")]
    [InlineData("- Varaa aika terveydenhoitajalle tästä linkistä", "7:3")]
    [InlineData("- Koulun oppilaat osallistuvat suunnitteluun hyvin", "7:3")]
    public async Task Five_words_of_a_heading_or_an_item_are_enough(string text, string place) =>
        Assert.Equal([$"{place} other-language-text"], await SwedishText.Problems(text));

    [Theory]
    [InlineData("The town council meets every month in the town hall, and anyone may come and listen to what is said about the harbour.")]
    [InlineData("Die Stadt liegt am Meer und hat einen kleinen Hafen. Wir freuen uns auf Ihren Besuch und helfen Ihnen gerne weiter.")]
    [InlineData("Kommunen ligger ved havet og har en lille havn. Du er altid velkommen til at kontakte os, hvis du har spørgsmål.")]
    [InlineData("Kommunen ligger ved sjøen og har en liten havn. Du er alltid velkommen til å ta kontakt hvis du har spørsmål.")]
    [InlineData("Linn asub mere ääres ja seal on väike sadam. Meie poole võib alati pöörduda, kui teil on küsimusi teenuste kohta.")]
    [InlineData("La ville se trouve au bord de la mer et possède un petit port. Vous pouvez toujours nous contacter pour toute question.")]
    [InlineData("Miasto leży nad morzem i ma mały port. Zawsze można się z nami skontaktować w sprawie usług i pytań mieszkańców.")]
    [InlineData("Город расположен у моря и имеет небольшой порт. Вы всегда можете обратиться к нам с вопросами.")]
    public async Task A_paragraph_in_neither_language_is_reported(string text) => Assert.Equal(["7:1 unmarked-language"], await SwedishText.Problems(text));

    [Fact]
    public async Task Titles_and_summaries_are_checked_too()
    {
        using var site = TestSite.Small().Replace("content/goals/school.sv.md", "summary: Alla barn ska trivas i skolan.", "summary: Jokainen lapsi viihtyy koulussa, ja se on meille tärkeää.");

        Assert.Equal(["content/goals/school.sv.md:4:10 other-language-text"], (await site.Check()).Places);
    }

    [Fact]
    public async Task Texts_with_both_languages_in_one_file_are_checked_too()
    {
        using var site = TestSite.Small();
        var text = File.ReadAllText(Path.Join(site.Root, "content/advantages.yml"));
        site.Write("content/advantages.yml", text + "- {sv: \"" + Finnish + "\", fi: \"" + Finnish + "\"}\n");

        Assert.EndsWith(" other-language-text", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public void No_real_page_is_mistaken_for_the_other_language()
    {
        var found = new DiagnosticList();
        foreach (var page in Pair.Real.SelectMany(pair => new[] { pair.Original, pair.Translation }))
            foreach (var text in page.Outline.Texts) OtherLanguageText.Validate(text.Own.Span, text.At, page.Language, Bilingual.Languages, found);

        Assert.Empty(found.ToSorted());
    }
}

namespace Kasko.Site.Tests.Markdown;

/// <summary>Notation that Markdown does not recognise is reported with the repaired line.</summary>
public sealed class LeftoverTests
{
    [Theory]
    [InlineData("##\u00A0Rubrik", "'##' has the wrong kind of space (U+00A0) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("#\u00A0Rubrik", "'#' has the wrong kind of space (U+00A0) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("##\u202FRubrik", "'##' has the wrong kind of space (U+202F) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("##\u2003Rubrik", "'##' has the wrong kind of space (U+2003) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("##\u2009Rubrik", "'##' has the wrong kind of space (U+2009) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("##\u3000**Rubrik** två", "'##' has the wrong kind of space (U+3000) beside it. Write an ordinary space: ## **Rubrik** två")]
    [InlineData("\u00A0## Rubrik", "'##' has the wrong kind of space (U+00A0) beside it. Write an ordinary space: ## Rubrik")]
    [InlineData("-\u00A0punkt", "'-' has the wrong kind of space (U+00A0) beside it. Write an ordinary space: - punkt")]
    [InlineData("- en\n-\u00A0två", "'-' has the wrong kind of space (U+00A0) beside it. Write an ordinary space: - två")]
    [InlineData("##Rubrik", "This is no heading yet: one begins with two to six # and a space. Write: ## Rubrik")]
    [InlineData("> ##Rubrik", "This is no heading yet: one begins with two to six # and a space. Write: ## Rubrik")]
    [InlineData("####### Rubrik", "This is no heading yet: one begins with two to six # and a space. Write: ###### Rubrik")]
    [InlineData("-punkt", "This line begins as an item of a list but is none. Write, with an empty line before the list: - punkt")]
    [InlineData("Vi bygger:\n– lampor", "This line begins as an item of a list but is none. Write, with an empty line before the list: - lampor")]
    [InlineData("Vi bygger:\n\n– lampor", "This line begins as an item of a list but is none. Write, with an empty line before the list: - lampor")]
    [InlineData("**Bakgrund**\n\nHamnen.", "A line in bold looks like a heading but is none. Write: ## Bakgrund")]
    [InlineData("## Hamnen\n\n__Bakgrund__\n\nText.", "A line in bold looks like a heading but is none. Write: ### Bakgrund")]
    [InlineData("Text:\n\n    Ett indraget stycke.\n    Och mer.", "Four spaces or a tab before a paragraph make it program code. Begin at the margin: Ett indraget stycke.")]
    [InlineData("Text:\n\n\tEtt indraget stycke.", "Four spaces or a tab before a paragraph make it program code. Begin at the margin: Ett indraget stycke.")]
    [InlineData("Text:\n\n```\nkod\n\n## Rubrik", "The program code that begins here does not end, so all that follows is shown as code. Write ``` on a line of its own after the code, or remove this line.")]
    [InlineData("~~~~\nkod\n~~~", "The program code that begins here does not end, so all that follows is shown as code. Write ~~~~ on a line of its own after the code, or remove this line.")]
    [InlineData("På finska :fi [Kaskinen].", "A text in another language is written in square brackets right after a colon and the language's code. Write: :fi[Kaskinen]")]
    [InlineData("På finska :fi(Kaskinen).", "A text in another language is written in square brackets right after a colon and the language's code. Write: :fi[Kaskinen]")]
    [InlineData("På finska :FI[Kaskinen].", "A text in another language is written in square brackets right after a colon and the language's code. Write: :fi[Kaskinen]")]
    [InlineData("På finska :finska[Kaskinen].", "A text in another language is written in square brackets right after a colon and the language's code. Write: :fi[Kaskinen]")]
    [InlineData("På finska fi[Kaskinen].", "A text in another language is written in square brackets right after a colon and the language's code. Write: :fi[Kaskinen]")]
    [InlineData("1. ett\n3. tre", "Readers see '2.' here, not '3.': only the first number of a list counts. Write '2.', '3\\.' to keep the number as text, or a line of text before a new list.")]
    [InlineData("1) ett\n2) två\n1) igen", "Readers see '3)' here, not '1)': only the first number of a list counts. Write '3)', '1\\)' to keep the number as text, or a line of text before a new list.")]
    public void A_line_that_is_not_what_it_looks_like_is_reported_with_the_fixed_line(string text, string message) =>
        Assert.Equal(message, MarkdownText.Single(text).Message.English);

    [Theory]
    [InlineData("– en\n– två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("– lampor\n\n– bryggor", "1:1 list-not-read", "3:1 list-not-read")]
    [InlineData("a) en\nb) två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("i) en\nii) två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("1.ett\n2.två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("(1) ett\n(2) två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("-ett\n-två", "1:1 list-not-read", "2:1 list-not-read")]
    [InlineData("1.\u00A0ett\n2.\u00A0två", "1:1 hard-space", "2:1 hard-space")]
    [InlineData("1.\u00A0ett\n\n2.\u00A0två", "1:1 hard-space", "3:1 hard-space")]
    public void Each_line_that_is_joined_to_a_paragraph_is_reported(string text, params string[] places) => Assert.Equal(places, MarkdownText.Places(text));

    [Theory]
    [InlineData("#kaskö på bild och #hav")]
    [InlineData("– Det här är viktigt, säger hon.\n\n– Ja, säger han.")]
    [InlineData("1.\u00A0januari 2026 börjar det.")]
    [InlineData("a) skolan\n\nb) biblioteket")]
    [InlineData("Det blev -5 grader\n-5 på natten, EU\n- och mer")]
    [InlineData("**Obs!**\n\nText.\n\n**Sist i texten**")]
    [InlineData("- **Bakgrund**\n\n  text\n\n1. ett\n1. två\n1. tre\n\nText.\n\n3. tre\n4. fyra")]
    [InlineData("```\n##Rubrik\n-punkt\n```\n\n`##Rubrik` \\-punkt \\##Rubrik")]
    public void Intended_text_is_not_reported(string text) => Assert.Empty(MarkdownText.Places(text));

    [Theory]
    [InlineData("Avgiften är **2 %**s högre.", "**2 %s**")]
    [InlineData("Detta är **viktigt ** och ** fet** text.", "**viktigt** och **fet**")]
    [InlineData("Stödet **(EU)**s del", "**(EU)s**")]
    [InlineData("Enligt **”Bra”**s linje", "**”Bra”s**")]
    [InlineData("Ett ** mellan ** ord", "**mellan**")]
    [InlineData("Avgiften är *2 %*s högre.", "*2 %s*")]
    [InlineData("Det är **viktigt* här.", "**viktigt**")]
    [InlineData("Det är __viktigt_ här.", "**viktigt**")]
    [InlineData("Om _Kaskö_s hamn", "*Kaskö*s")]
    [InlineData("Om __Kaskö__s hamn", "**Kaskö**s")]
    public void Emphasis_that_does_not_close_is_reported_with_the_repaired_words(string text, string repaired)
    {
        var found = MarkdownText.Single(text);

        Assert.Equal("emphasis-not-closed", found.Id);
        Assert.EndsWith($"Write: {repaired}", found.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Viktigt att komma ihåg", "1:1 emphasis-not-closed")]
    [InlineData("Det är (**viktigt att komma ihåg)", "1:9 emphasis-not-closed")]
    [InlineData("- Mötet är ~~i dag~~ i morgon", "1:12 strike-through")]
    public void The_end_of_unclosed_emphasis_is_not_guessed(string text, string place) => Assert.Equal([place], MarkdownText.Places(text));

    [Theory]
    [InlineData("Pris 5 €* och 6 €**\n\n\\* inkl. moms\n\n** exkl. moms")]
    [InlineData("Pris 5 €* och *inkl. moms")]
    [InlineData("5 * 3 * 2, snake_case_name, Hotell ****, Namn ____, __ / __")]
    [InlineData("**2 %**:n korotus, **Kaskö**s, *Kaskö*s, \\*\\*x\\*\\* och `**x** **`")]
    [InlineData("~~~\nkod\n~~~")]
    [InlineData("**Summa*** och *moms** ingår, ***allt*** också, _(*x*)_")]
    [InlineData("Klockan 12:fi[x] [fi](a.md), kl:en (ja), :skratt (ja) och :-)")]
    public void Signs_with_another_meaning_are_not_reported(string text) => Assert.Empty(MarkdownText.Places(text));
}

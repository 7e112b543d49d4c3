using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class FootnoteWithoutText
{
    public static Rule Rule { get; } = new("footnote-without-text", Severity.Error);

    /// <param name="mark">As written, such as <c>[^a]</c>.</param>
    public static Diagnostic At(SourceSpan at, string mark) => Rule.At(at,
        $"There is no footnote {Excerpt.Of(mark)}. Write its text last on the page, on a line of its own: {Excerpt.Of(mark)}: …",
        $"Det finns ingen fotnot {Excerpt.Of(mark)}. Skriv dess text sist på sidan, på en egen rad: {Excerpt.Of(mark)}: …",
        $"Alaviitettä {Excerpt.Of(mark)} ei ole. Kirjoita sen teksti sivun loppuun omalle rivilleen: {Excerpt.Of(mark)}: …");

    public static Diagnostic WithoutColon(SourceSpan at, string repaired) => Rule.At(at,
        $"A footnote's text has a colon after the mark. Write: {Excerpt.Of(repaired)}",
        $"En fotnots text har ett kolon efter tecknet. Skriv: {Excerpt.Of(repaired)}",
        $"Alaviitteen merkin jäljestä puuttuu kaksoispiste. Kirjoita: {Excerpt.Of(repaired)}");

    public static Diagnostic Empty(SourceSpan at, string mark) => Rule.At(at,
        $"The footnote {Excerpt.Of(mark)} has no text. Write it after the colon: {Excerpt.Of(mark)}: …",
        $"Fotnoten {Excerpt.Of(mark)} har ingen text. Skriv den efter kolonet: {Excerpt.Of(mark)}: …",
        $"Alaviitteessä {Excerpt.Of(mark)} ei ole tekstiä. Kirjoita se kaksoispisteen jälkeen: {Excerpt.Of(mark)}: …");
}

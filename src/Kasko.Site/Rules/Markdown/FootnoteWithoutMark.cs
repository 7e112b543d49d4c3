using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class FootnoteWithoutMark
{
    public static Rule Rule { get; } = new("footnote-without-mark", Severity.Error);

    /// <param name="mark">As it would stand in the text, such as <c>[^a]</c>.</param>
    public static Diagnostic At(SourceSpan at, string mark) => Rule.At(at,
        $"Nothing refers to this footnote, so it is not shown. Write {Excerpt.Of(mark)} in the text where it belongs, or remove it.",
        $"Ingenting hänvisar till fotnoten, så den visas inte. Skriv {Excerpt.Of(mark)} i texten där den hör hemma, eller ta bort den.",
        $"Mikään ei viittaa alaviitteeseen, joten se ei näy. Kirjoita {Excerpt.Of(mark)} siihen kohtaan tekstiä, johon alaviite kuuluu, tai poista alaviite.");

    public static Diagnostic NotAtMargin(SourceSpan at, string line) => Rule.At(at,
        $"A footnote's text inside a list or a quotation is not shown. Start the line at the margin: {Excerpt.Of(line)}",
        $"En fotnots text i en lista eller ett citat visas inte. Börja raden i vänsterkanten: {Excerpt.Of(line)}",
        $"Alaviitteen teksti luettelossa tai lainauksessa ei näy. Aloita rivi vasemmasta reunasta: {Excerpt.Of(line)}");
}

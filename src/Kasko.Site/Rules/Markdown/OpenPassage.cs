using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class OpenPassage
{
    public static Rule Rule { get; } = new("open-passage", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The closing bracket after the text in another language is missing. Put ']' after its last word.",
        "Den avslutande hakparentesen efter texten på ett annat språk saknas. Sätt ']' efter dess sista ord.",
        "Toisenkielisen tekstin jäljestä puuttuu hakasulje. Pane ']' sen viimeisen sanan jälkeen.");

    public static Diagnostic Misread(SourceSpan at, string repaired) => Rule.At(at,
        $"A text in another language is written in square brackets right after a colon and the language's code. Write: {Excerpt.Of(repaired)}",
        $"En text på ett annat språk skrivs inom hakparenteser direkt efter kolon och språkets kod. Skriv: {Excerpt.Of(repaired)}",
        $"Toisenkielinen teksti kirjoitetaan hakasulkeisiin heti kaksoispisteen ja kielen koodin jälkeen. Kirjoita: {Excerpt.Of(repaired)}");
}

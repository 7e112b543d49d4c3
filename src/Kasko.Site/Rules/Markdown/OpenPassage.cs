using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class OpenPassage
{
    public static Rule Rule { get; } = new("open-passage", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The closing bracket after the text in another language is missing. Put ']' after its last word.",
        "Den avslutande hakparentesen efter texten på ett annat språk saknas. Sätt ']' efter dess sista ord.",
        "Toisenkielisen tekstin jäljestä puuttuu hakasulje. Pane ']' sen viimeisen sanan jälkeen.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class OpenPassage
{
    public static Rule Rule { get; } = new("open-passage", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The passage in another language is not closed. Put a ']' after it.",
        "Passagen på ett annat språk är inte avslutad. Sätt ']' efter den.",
        "Toisenkielistä kohtaa ei ole päätetty. Pane sen jälkeen ']'.");
}

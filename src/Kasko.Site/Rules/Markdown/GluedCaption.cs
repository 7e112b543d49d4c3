using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class GluedCaption
{
    public static Rule Rule { get; } = new("glued-caption", Severity.Error, Criterion: "1.3.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The caption is glued to the table. Put an empty line between them.",
        "Rubriken sitter ihop med tabellen. Sätt en tom rad emellan.",
        "Otsikko on kiinni taulukossa. Pane väliin tyhjä rivi.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkToOtherLanguage
{
    public static Rule Rule { get; } = new("link-to-other-language", Severity.Error, Criterion: "3.1.2");

    public static Diagnostic At(SourceSpan at, string target, string same) => Rule.At(at,
        $"'{target}' is the page in the other language. Link to '{same}'.",
        $"'{target}' är sidan på det andra språket. Länka till '{same}'.",
        $"'{target}' on toisenkielinen sivu. Linkitä tiedostoon '{same}'.");
}

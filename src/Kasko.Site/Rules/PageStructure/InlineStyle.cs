using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class InlineStyle
{
    public static Rule Rule { get; } = new("style-attribute", Severity.Error, Criterion: "1.4.12");

    public static Diagnostic At(SourceSpan at, string element) => Rule.At(at,
        $"The element '{Excerpt.Of(element)}' has a style attribute. Give it a class, and write the style in the stylesheet.",
        $"Elementet '{Excerpt.Of(element)}' har ett style-attribut. Ge det en klass, och skriv stilen i stilmallen.",
        $"Elementillä '{Excerpt.Of(element)}' on style-määrite. Anna sille luokka ja kirjoita tyyli tyylitiedostoon.");
}

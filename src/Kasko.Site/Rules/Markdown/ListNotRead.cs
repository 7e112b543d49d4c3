using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class ListNotRead
{
    public static Rule Rule { get; } = new("list-not-read", Severity.Warning, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"This line begins as an item of a list but is none. Write, with an empty line before the list: {Excerpt.Of(repaired)}",
        $"Raden börjar som en punkt i en lista men är ingen. Skriv, med en tom rad före listan: {Excerpt.Of(repaired)}",
        $"Rivi alkaa kuin luettelon kohta mutta ei ole sellainen. Jätä luettelon eteen tyhjä rivi ja kirjoita: {Excerpt.Of(repaired)}");
}

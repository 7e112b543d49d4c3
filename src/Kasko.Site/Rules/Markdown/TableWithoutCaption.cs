using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class TableWithoutCaption
{
    public static Rule Rule { get; } = new("table-without-caption", Severity.Error, Criterion: "1.3.1");

    /// <summary>WCAG 1.3.1: a caption says what the table is about.</summary>
    public static Diagnostic At(SourceSpan at, string word) => Rule.At(at,
        $"The table has no caption. Write a line '{word} what it shows' above or below it, with an empty line between.",
        $"Tabellen har ingen rubrik. Skriv en rad '{word} vad den visar' ovanför eller under den, och lämna en tom rad emellan.",
        $"Taulukolla ei ole otsikkoa. Kirjoita sen ylä- tai alapuolelle rivi '{word} mitä se näyttää', ja jätä väliin tyhjä rivi.");
}

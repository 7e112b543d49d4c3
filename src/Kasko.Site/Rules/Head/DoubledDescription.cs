using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class DoubledDescription
{
    public static Rule Rule { get; } = new("doubled-description", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"Another page has the same description: {other}. Write what only this page is about.",
        $"En annan sida har samma beskrivning: {other}. Skriv vad just den här berättar.",
        $"Toisella sivulla on sama kuvaus: {other}. Kirjoita, mitä juuri tämä kertoo.");
}

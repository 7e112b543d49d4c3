using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class QualitativeWithFigures
{
    public static Rule Rule { get; } = new("qualitative-with-figures", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key) => Rule.At(at,
        $"A measure with 'qualitative: true' has steps in words in place of numbers. Remove '{key}', or remove 'qualitative: true'.",
        $"En mätare med 'qualitative: true' har steg i ord i stället för siffror. Ta bort '{key}', eller ta bort 'qualitative: true'.",
        $"Mittarilla, jossa on 'qualitative: true', on sanalliset portaat lukujen sijasta. Poista '{key}' tai poista 'qualitative: true'.");
}

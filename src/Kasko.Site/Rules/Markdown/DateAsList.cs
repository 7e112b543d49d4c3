using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class DateAsList
{
    public static Rule Rule { get; } = new("date-as-list", Severity.Error);

    /// <param name="written">The number and the full stop as written.</param>
    /// <param name="text">The word after them.</param>
    public static Diagnostic At(SourceSpan at, string written, string text) => Rule.At(at,
        $"A paragraph that begins with '{written} ' is read as a numbered list. Write '{written[..^1]}\\. {text}'.",
        $"Ett stycke som börjar med '{written} ' läses som en numrerad lista. Skriv '{written[..^1]}\\. {text}'.",
        $"Kappale, jonka alussa on '{written} ', näkyy numeroituna luettelona. Kirjoita '{written[..^1]}\\. {text}'.");
}

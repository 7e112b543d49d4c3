using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class EmptyHeading
{
    public static Rule Rule { get; } = new("empty-heading", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The heading has no text. Write it, or remove the '#' characters.",
        "Rubriken har ingen text. Skriv en, eller ta bort '#'-tecknen.",
        "Otsikossa ei ole tekstiä. Kirjoita se tai poista '#'-merkit.");

    public static Diagnostic OnPage(SourceSpan at) => Rule.At(at,
        "The heading has no text. Write one, or remove the heading.",
        "Rubriken har ingen text. Skriv en, eller ta bort rubriken.",
        "Otsikossa ei ole tekstiä. Kirjoita se tai poista otsikko.");
}

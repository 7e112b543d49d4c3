using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class EmptyLink
{
    public static Rule Rule { get; } = new("empty-link", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The link has no text. Write where it leads between the brackets.",
        "Länken har ingen text. Skriv mellan hakparenteserna vart den leder.",
        "Linkissä ei ole tekstiä. Kirjoita hakasulkeisiin, minne se vie.");

    /// <param name="text">Nothing, or signs alone.</param>
    public static Diagnostic OnPage(SourceSpan at, string text) => text.Length == 0
        ? Rule.At(at,
            "The link has no text. Write in it where it leads.",
            "Länken har ingen text. Skriv i den vart den leder.",
            "Linkissä ei ole tekstiä. Kirjoita siihen, minne se vie.")
        : Rule.At(at,
            $"The link's text '{Excerpt.Of(text)}' has no words. Write in it where it leads.",
            $"Länkens text '{Excerpt.Of(text)}' har inga ord. Skriv i den vart den leder.",
            $"Linkin tekstissä '{Excerpt.Of(text)}' ei ole sanoja. Kirjoita siihen, minne se vie.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class EmptyHeader
{
    public static Rule Rule { get; } = new("empty-header", Severity.Error, Criterion: "1.3.1");

    /// <summary>WCAG 1.3.1: a header cell names its column or row.</summary>
    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A header cell of the table is empty. Write the name of the column or the row in it.",
        "En rubrikcell i tabellen är tom. Skriv kolumnens eller radens namn i den.",
        "Taulukon otsikkosolu on tyhjä. Kirjoita siihen sarakkeen tai rivin nimi.");
}

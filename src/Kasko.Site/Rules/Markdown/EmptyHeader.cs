using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class EmptyHeader
{
    public static Rule Rule { get; } = new("empty-header", Severity.Error, Criterion: "1.3.1");

    /// <summary>WCAG 1.3.1: a header cell names its column or row.</summary>
    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A header cell of the table is empty. Every column and every row has a name.",
        "En rubrikcell i tabellen är tom. Varje kolumn och varje rad har ett namn.",
        "Taulukon otsikkosolu on tyhjä. Joka sarakkeella ja rivillä on nimi.");
}

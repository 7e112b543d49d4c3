using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class EmptyCell
{
    public static Rule Rule { get; } = new("empty-cell", Severity.Warning, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A cell of the table is empty. Write in words what is missing, for example 'no figure'.",
        "En cell i tabellen är tom. Skriv i ord vad som saknas, till exempel 'uppgift saknas'.",
        "Taulukon solu on tyhjä. Kirjoita sanoin, mitä puuttuu, esimerkiksi 'tieto puuttuu'.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class EmptyCell
{
    public static Rule Rule { get; } = new("empty-cell", Severity.Warning, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A cell of the table is empty. Say in words what is missing.",
        "En cell i tabellen är tom. Säg i ord vad som saknas.",
        "Taulukon solu on tyhjä. Kerro sanoin, mitä puuttuu.");
}

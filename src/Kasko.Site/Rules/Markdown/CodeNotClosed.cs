using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class CodeNotClosed
{
    public static Rule Rule { get; } = new("code-not-closed", Severity.Error);

    /// <param name="fence">The line that would close the code, such as <c>```</c>.</param>
    public static Diagnostic At(SourceSpan at, string fence) => Rule.At(at,
        $"The program code that begins here does not end, so all that follows is shown as code. Write {fence} on a line of its own after the code, or remove this line.",
        $"Programkoden som börjar här avslutas inte, så allt som följer visas som kod. Skriv {fence} på en egen rad efter koden, eller ta bort den här raden.",
        $"Tästä alkava ohjelmakoodi ei pääty, joten kaikki sen jälkeen näkyy koodina. Kirjoita koodin jälkeen omalle rivilleen {fence} tai poista tämä rivi.");
}

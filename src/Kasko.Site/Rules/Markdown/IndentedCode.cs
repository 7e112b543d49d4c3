using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class IndentedCode
{
    public static Rule Rule { get; } = new("indented-code", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"Four spaces or a tab before a paragraph make it program code. Begin at the margin: {Excerpt.Of(repaired)}",
        $"Fyra mellanslag eller en tabb före ett stycke gör det till programkod. Börja i vänsterkanten: {Excerpt.Of(repaired)}",
        $"Neljä välilyöntiä tai sarkain kappaleen edessä tekee siitä ohjelmakoodia. Aloita vasemmasta reunasta: {Excerpt.Of(repaired)}");
}

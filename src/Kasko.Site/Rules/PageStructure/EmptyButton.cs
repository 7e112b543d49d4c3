using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class EmptyButton
{
    public static Rule Rule { get; } = new("empty-button", Severity.Error, Criterion: "4.1.2");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The button has no text. Write in it what happens when it is pressed.",
        "Knappen har ingen text. Skriv i den vad som händer när man trycker på den.",
        "Painikkeessa ei ole tekstiä. Kirjoita siihen, mitä sitä painamalla tapahtuu.");
}

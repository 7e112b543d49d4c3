using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class DoubledLabel
{
    public static Rule Rule { get; } = new("doubled-label", Severity.Error);

    /// <param name="label">Such as <c>[^a]</c> of a footnote, or <c>[a]</c> of an address.</param>
    /// <param name="first">The line of the one that counts.</param>
    public static Diagnostic At(SourceSpan at, string label, int first) => Rule.At(at,
        $"{Excerpt.Of(label)} is given on line {first} already, so this one is not shown. Give it a name of its own.",
        $"{Excerpt.Of(label)} anges redan på rad {first}, så den här visas inte. Ge den ett eget namn.",
        $"{Excerpt.Of(label)} on annettu jo rivillä {first}, joten tämä ei näy. Anna tälle oma nimi.");
}

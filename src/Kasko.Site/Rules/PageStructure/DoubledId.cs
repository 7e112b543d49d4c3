using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class DoubledId
{
    public static Rule Rule { get; } = new("doubled-id", Severity.Error, Criterion: "4.1.2");

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The id '{Excerpt.Of(id)}' is used earlier on the page too. Give this one another.",
        $"Id:t '{Excerpt.Of(id)}' används redan tidigare på sidan. Ge den här delen ett annat.",
        $"Tunnus '{Excerpt.Of(id)}' on jo aiemmin sivulla. Anna tälle toinen.");

    /// <summary>A heading's id is made of its text.</summary>
    public static Diagnostic OfHeading(SourceSpan at, string id) => Rule.At(at,
        $"Another part of the page has the id '{Excerpt.Of(id)}' too, which this heading gets from its words. Write the heading in other words.",
        $"En annan del av sidan har också id:t '{Excerpt.Of(id)}', som rubriken får av sina ord. Skriv rubriken med andra ord.",
        $"Myös toisella sivun osalla on tunnus '{Excerpt.Of(id)}', jonka otsikko saa sanoistaan. Kirjoita otsikko toisin sanoin.");
}

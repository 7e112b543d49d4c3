using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class PageTooLarge
{
    public static Rule Rule { get; } = new("page-too-large", Severity.Error, IsFirm: true);

    /// <param name="at">The first line beyond the limit.</param>
    public static Diagnostic Lines(SourceSpan at, int most) => At(at, most, new("lines", "rader", "riviä"));

    public static Diagnostic Headings(SourceSpan at, int most) => At(at, most, new("headings", "rubriker", "otsikkoa"));

    /// <summary>Too many paragraphs, cells, links and the like.</summary>
    public static Diagnostic Parts(SourceSpan at, int most) =>
        At(at, most, new("paragraphs, cells, links and other parts", "stycken, celler, länkar och andra delar", "kappaletta, solua, linkkiä ja muuta osaa"));

    /// <summary>A value of YAML with too many characters.</summary>
    public static Diagnostic Field(SourceSpan at, int most)
    {
        var number = most.ToString(CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"This text has more than {number} characters. Shorten it, or write it as the text of a page.",
            $"Den här texten har fler än {number} tecken. Korta den, eller skriv den som texten på en sida.",
            $"Tässä tekstissä on yli {number} merkkiä. Lyhennä se tai kirjoita se sivun tekstiksi.");
    }

    private static Diagnostic At(SourceSpan at, int most, Message what)
    {
        var number = most.ToString(CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"The text has more than {number} {what.English}. Divide it into several pages, or publish a long table as a file.",
            $"Texten har fler än {number} {what.Swedish}. Dela upp den på flera sidor, eller publicera en lång tabell som en fil.",
            $"Tekstissä on yli {number} {what.Finnish}. Jaa se usealle sivulle tai julkaise pitkä taulukko tiedostona.");
    }
}

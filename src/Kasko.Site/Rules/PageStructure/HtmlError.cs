using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class HtmlError
{
    public static Rule Rule { get; } = new("html-error", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic NotClosed(SourceSpan at, string element) => Rule.At(at,
        $"The element '{Excerpt.Of(element)}' is opened here and never closed. Put a </{Excerpt.Of(element)}> where it ends.",
        $"Elementet '{Excerpt.Of(element)}' öppnas här men avslutas aldrig. Sätt </{Excerpt.Of(element)}> där det slutar.",
        $"Elementti '{Excerpt.Of(element)}' alkaa tästä eikä pääty. Pane </{Excerpt.Of(element)}> siihen, mihin se loppuu.");

    public static Diagnostic NotOpen(SourceSpan at, string element) => Rule.At(at,
        $"</{Excerpt.Of(element)}> closes nothing here. Remove it, or open the element before.",
        $"</{Excerpt.Of(element)}> avslutar ingenting här. Ta bort det, eller öppna elementet före.",
        $"</{Excerpt.Of(element)}> ei päätä tässä mitään. Poista se tai avaa elementti ennen sitä.");

    public static Diagnostic NotInside(SourceSpan at, string element, string outer) => Rule.At(at,
        $"The element '{Excerpt.Of(element)}' may not be inside '{Excerpt.Of(outer)}'. Put it outside.",
        $"Elementet '{Excerpt.Of(element)}' får inte finnas inuti '{Excerpt.Of(outer)}'. Flytta ut det.",
        $"Elementti '{Excerpt.Of(element)}' ei saa olla elementin '{Excerpt.Of(outer)}' sisällä. Siirrä se ulkopuolelle.");

    public static Diagnostic NotEmptyElement(SourceSpan at, string element) => Rule.At(at,
        $"'{Excerpt.Of(element)}' cannot be closed with '/>'. Put a </{Excerpt.Of(element)}> where it ends.",
        $"'{Excerpt.Of(element)}' kan inte avslutas med '/>'. Sätt </{Excerpt.Of(element)}> där det slutar.",
        $"Elementtiä '{Excerpt.Of(element)}' ei voi päättää merkeillä '/>'. Pane </{Excerpt.Of(element)}> siihen, mihin se loppuu.");

    public static Diagnostic TooDeep(SourceSpan at, int limit) => Rule.At(at,
        $"The page has more than {limit} elements inside each other. Use fewer levels.",
        $"Sidan har mer än {limit} element i varandra. Använd färre nivåer.",
        $"Sivulla on yli {limit} elementtiä sisäkkäin. Vähennä tasoja.");

    public static Diagnostic NoDoctype(SourceSpan at) => Rule.At(at,
        "The page does not begin with <!doctype html>. Put it first in the layout.",
        "Sidan börjar inte med <!doctype html>. Sätt det först i layouten.",
        "Sivun alussa ei ole merkintää <!doctype html>. Pane se sivupohjan alkuun.");

    public static Diagnostic DoubledAttribute(SourceSpan at) => Rule.At(at,
        "An attribute is written twice in the same element. Keep one of them.",
        "Ett attribut är skrivet två gånger i samma element. Behåll det ena.",
        "Määrite on kirjoitettu samaan elementtiin kahdesti. Säilytä toinen niistä.");

    public static Diagnostic CharacterReference(SourceSpan at) => Rule.At(at,
        "A '&' begins no character here. Write &amp; for the character itself.",
        "Ett '&' inleder inget tecken här. Skriv &amp; för själva tecknet.",
        "Merkki '&' ei aloita tässä mitään merkkiä. Kirjoita itse merkki muodossa &amp;.");

    public static Diagnostic Unreadable(SourceSpan at) => Rule.At(at,
        "The HTML cannot be read here. Look for a missing '>' or quotation mark.",
        "HTML-koden kan inte läsas här. Leta efter ett '>' eller citattecken som saknas.",
        "HTML-koodia ei voi lukea tästä. Etsi puuttuvaa '>'-merkkiä tai lainausmerkkiä.");
}

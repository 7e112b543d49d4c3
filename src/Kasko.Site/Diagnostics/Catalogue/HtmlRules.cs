namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>How a page's HTML can be put together wrongly (WCAG 1.3.1: what is a part of what must be certain).</summary>
public static class HtmlRules
{
    public static Diagnostic NotClosed(SourceSpan at, string element) => Diagnostic.Error("html-error", at,
        $"The element '{Cited.Of(element)}' is opened here and never closed. Put a </{Cited.Of(element)}> where it ends.",
        $"Elementet '{Cited.Of(element)}' öppnas här men avslutas aldrig. Sätt </{Cited.Of(element)}> där det slutar.",
        $"Elementti '{Cited.Of(element)}' alkaa tästä eikä pääty. Pane </{Cited.Of(element)}> siihen, mihin se loppuu.");

    public static Diagnostic NotOpen(SourceSpan at, string element) => Diagnostic.Error("html-error", at,
        $"</{Cited.Of(element)}> closes nothing here. Remove it, or open the element before.",
        $"</{Cited.Of(element)}> avslutar ingenting här. Ta bort det, eller öppna elementet före.",
        $"</{Cited.Of(element)}> ei päätä tässä mitään. Poista se tai avaa elementti ennen sitä.");

    public static Diagnostic NotInside(SourceSpan at, string element, string outer) => Diagnostic.Error("html-error", at,
        $"The element '{Cited.Of(element)}' may not stand inside '{Cited.Of(outer)}'. Put it outside.",
        $"Elementet '{Cited.Of(element)}' får inte stå i '{Cited.Of(outer)}'. Flytta ut det.",
        $"Elementti '{Cited.Of(element)}' ei saa olla elementin '{Cited.Of(outer)}' sisällä. Siirrä se ulkopuolelle.");

    public static Diagnostic NotEmptyElement(SourceSpan at, string element) => Diagnostic.Error("html-error", at,
        $"'{Cited.Of(element)}' cannot be closed with '/>'. Put a </{Cited.Of(element)}> where it ends.",
        $"'{Cited.Of(element)}' kan inte avslutas med '/>'. Sätt </{Cited.Of(element)}> där det slutar.",
        $"Elementtiä '{Cited.Of(element)}' ei voi päättää merkeillä '/>'. Pane </{Cited.Of(element)}> siihen, mihin se loppuu.");

    public static Diagnostic TooDeep(SourceSpan at, int limit) => Diagnostic.Error("html-error", at,
        $"The page has more than {limit} elements inside each other. Make it flatter.",
        $"Sidan har mer än {limit} element i varandra. Gör den plattare.",
        $"Sivulla on yli {limit} elementtiä sisäkkäin. Tee siitä matalampi.");

    public static Diagnostic NoDoctype(SourceSpan at) => Diagnostic.Error("html-error", at,
        "The page does not begin with <!doctype html>. Put it first in the layout.",
        "Sidan börjar inte med <!doctype html>. Sätt det först i layouten.",
        "Sivun alussa ei ole merkintää <!doctype html>. Pane se sivupohjan alkuun.");

    public static Diagnostic DoubledAttribute(SourceSpan at) => Diagnostic.Error("html-error", at,
        "An attribute is written twice in the same element. Keep one of them.",
        "Ett attribut är skrivet två gånger i samma element. Behåll det ena.",
        "Määrite on kirjoitettu samaan elementtiin kahdesti. Säilytä toinen niistä.");

    public static Diagnostic CharacterReference(SourceSpan at) => Diagnostic.Error("html-error", at,
        "A '&' begins no character here. Write &amp; for the sign itself.",
        "Ett '&' inleder inget tecken här. Skriv &amp; för själva tecknet.",
        "Merkki '&' ei aloita tässä mitään merkkiä. Kirjoita itse merkki muodossa &amp;.");

    public static Diagnostic Unreadable(SourceSpan at) => Diagnostic.Error("html-error", at,
        "The HTML cannot be read here. Look for a missing '>' or quotation mark.",
        "HTML-koden kan inte läsas här. Leta efter ett '>' eller citattecken som fattas.",
        "HTML-koodia ei voi lukea tästä. Etsi puuttuvaa '>'-merkkiä tai lainausmerkkiä.");
}

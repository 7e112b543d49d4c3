namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong between the finished pages and files.</summary>
public static class OutputRules
{
    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic BrokenLink(SourceSpan at, string address, IEnumerable<string> known)
    {
        var hint = Hint.For(address, known);
        return Diagnostic.Error("broken-link", at,
            $"The link to '{Cited.Of(address)}' leads nowhere.{hint.English}",
            $"Länken till '{Cited.Of(address)}' leder ingenstans.{hint.Swedish}",
            $"Linkki osoitteeseen '{Cited.Of(address)}' ei vie minnekään.{hint.Finnish}");
    }

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic BrokenAnchor(SourceSpan at, string address, string anchor, IEnumerable<string> known)
    {
        var hint = Hint.For(anchor, known);
        return Diagnostic.Error("broken-anchor", at,
            $"The page that '{Cited.Of(address)}' leads to has no place '{Cited.Of(anchor)}'.{hint.English}",
            $"Sidan som '{Cited.Of(address)}' leder till har inget ställe '{Cited.Of(anchor)}'.{hint.Swedish}",
            $"Sivulla, jolle '{Cited.Of(address)}' vie, ei ole kohtaa '{Cited.Of(anchor)}'.{hint.Finnish}");
    }

    /// <summary>WCAG 1.1.1.</summary>
    public static Diagnostic BrokenFile(SourceSpan at, string address, IEnumerable<string> known)
    {
        var hint = Hint.For(address, known);
        return Diagnostic.Error("broken-file", at,
            $"The page uses the file '{Cited.Of(address)}', which is not there.{hint.English}",
            $"Sidan använder filen '{Cited.Of(address)}', som inte finns.{hint.Swedish}",
            $"Sivu käyttää tiedostoa '{Cited.Of(address)}', jota ei ole.{hint.Finnish}");
    }

    /// <summary>WCAG 2.4.4.</summary>
    public static Diagnostic WrongCase(SourceSpan at, string address, string actual) => Diagnostic.Error("wrong-case", at,
        $"'{Cited.Of(address)}' differs from '{Cited.Of(actual)}' in capital letters. Write it the same way: web servers tell them apart.",
        $"'{Cited.Of(address)}' skiljer sig från '{Cited.Of(actual)}' i fråga om stora bokstäver. Skriv likadant: webbservrar skiljer på dem.",
        $"'{Cited.Of(address)}' eroaa kohteesta '{Cited.Of(actual)}' isojen kirjainten osalta. Kirjoita samoin: verkkopalvelimet erottavat ne.");

    /// <summary>WCAG 2.4.2.</summary>
    public static Diagnostic DoubledTitle(SourceSpan at, string title, string other) => Diagnostic.Error("doubled-title", at,
        $"Another page has the title '{Cited.Of(title)}' too: {other}. Give this one a title of its own.",
        $"En annan sida har också titeln '{Cited.Of(title)}': {other}. Ge den här en egen titel.",
        $"Toisenkin sivun nimi on '{Cited.Of(title)}': {other}. Anna tälle oma nimi.");

    public static Diagnostic DoubledDescription(SourceSpan at, string other) => Diagnostic.Warning("doubled-description", at,
        $"Another page has the same description: {other}. Write what this one alone tells.",
        $"En annan sida har samma beskrivning: {other}. Skriv vad just den här berättar.",
        $"Toisella sivulla on sama kuvaus: {other}. Kirjoita, mitä juuri tämä kertoo.");
}

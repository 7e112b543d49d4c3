using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class SvgUnsafe
{
    public static Rule Rule { get; } = new("svg-unsafe", Severity.Error, IsFirm: true);

    public static Diagnostic Program(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture runs as a program. Remove it, or save the picture again as plain SVG.",
        $"'{what}' i bilden körs som ett program. Ta bort det, eller spara bilden på nytt som vanlig SVG.",
        $"Kuvan '{what}' toimii ohjelmana. Poista se tai tallenna kuva uudelleen tavallisena SVG-kuvana.");

    public static Diagnostic Elsewhere(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture fetches something from elsewhere. Embed that when you save the picture, or remove it.",
        $"'{what}' i bilden hämtar något någon annanstans ifrån. Bädda in det när du sparar bilden, eller ta bort det.",
        $"Kuvan '{what}' hakee jotakin muualta. Upota se tallentaessasi kuvan tai poista se.");

    public static Diagnostic Link(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture is a link, which does not work when a page shows the picture. Remove it, and write the link in the text.",
        $"'{what}' i bilden är en länk, som inte fungerar när en sida visar bilden. Ta bort den, och skriv länken i texten.",
        $"Kuvan '{what}' on linkki, joka ei toimi, kun sivu näyttää kuvan. Poista se ja kirjoita linkki tekstiin.");

    public static Diagnostic Html(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture is a part of a web page, as draw.io writes formatted text. Save the picture again with plain text or paths instead.",
        $"'{what}' i bilden är en del av en webbsida, så som draw.io skriver formaterad text. Spara bilden på nytt med vanlig text eller konturer i stället.",
        $"Kuvan '{what}' on osa verkkosivua, jollaisena draw.io kirjoittaa muotoillun tekstin. Tallenna kuva uudelleen niin, että siinä on tavallista tekstiä tai ääriviivoja.");

    /// <summary>WCAG 2.2.2: readers must be able to stop what moves.</summary>
    public static Diagnostic Moving(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture makes it move, and readers cannot stop it. Remove it.",
        $"'{what}' i bilden får den att röra sig, och läsaren kan inte stanna den. Ta bort det.",
        $"Kuvan '{what}' saa kuvan liikkumaan, eikä lukija voi pysäyttää sitä. Poista se.");

    public static Diagnostic Unknown(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture is not a part of a still SVG. Convert it to paths or remove it, or save the picture again as plain SVG.",
        $"'{what}' i bilden hör inte till en stillastående SVG. Omvandla det till konturer eller ta bort det, eller spara bilden på nytt som vanlig SVG.",
        $"Kuvan '{what}' ei kuulu liikkumattomaan SVG-kuvaan. Muunna se ääriviivoiksi, poista se tai tallenna kuva uudelleen tavallisena SVG-kuvana.");

    public static Diagnostic Definitions(SourceSpan at) => Rule.At(at,
        "'<!DOCTYPE>' in the picture has definitions, which could fetch something or grow without end. Save the picture again as plain SVG, in Illustrator without its own data.",
        "'<!DOCTYPE>' i bilden har definitioner, som kan hämta något eller växa utan slut. Spara bilden på nytt som vanlig SVG, i Illustrator utan programmets egna data.",
        "Kuvan kohdassa '<!DOCTYPE>' on määrityksiä, jotka voivat hakea jotakin tai kasvaa loputtomasti. Tallenna kuva uudelleen tavallisena SVG-kuvana, Illustratorissa ilman ohjelman omia tietoja.");
}

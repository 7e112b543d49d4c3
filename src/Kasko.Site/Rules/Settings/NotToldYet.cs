using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotToldYet
{
    public static Rule Rule { get; } = new("not-told-yet", Severity.Warning);

    public static Diagnostic PlaceholderAddress(SourceSpan at, string host) => Rule.At(at,
        $"'base_url' is still {host}, which is not the site's real address. Set it before launch.",
        $"'base_url' är fortfarande {host}, som inte är webbplatsens riktiga adress. Ange den före lanseringen.",
        $"Kohdassa 'base_url' on yhä {host}, joka ei ole sivuston oikea osoite. Anna se ennen julkistamista.");

    public static Diagnostic NotAssessed(SourceSpan at) => Rule.At(at,
        "'accessibility.status' is still 'not-assessed', and the accessibility statement says so. A statement rests on an assessment: have a person assess the site before launch, and write 'full', 'partial' or 'none'.",
        "'accessibility.status' är fortfarande 'not-assessed', och det står i tillgänglighetsutlåtandet. Ett utlåtande bygger på en bedömning: låt en människa bedöma webbplatsen före lanseringen och skriv 'full', 'partial' eller 'none'.",
        "Kohdassa 'accessibility.status' on yhä 'not-assessed', ja se lukee saavutettavuusselosteessa. Seloste perustuu arviointiin: anna ihmisen arvioida sivusto ennen julkistamista ja kirjoita 'full', 'partial' tai 'none'.");

    /// <param name="at">In the first of the pages.</param>
    /// <param name="pages">How many pages say that their translation is unofficial.</param>
    public static Diagnostic UnofficialTranslation(SourceSpan at, int pages) => Rule.At(at,
        $"Pages with an unofficial translation, as they say: {pages}. By the Language Act (423/2003, 32 §) a bilingual municipality informs the public in both languages. Replace them with the town's own text before launch, and write 'translation: approved' and, as 'translation_date', the day it was approved.",
        $"Sidor med inofficiell översättning, och det står på dem: {pages}. Enligt språklagen (423/2003, 32 §) informerar en tvåspråkig kommun på båda språken. Ersätt dem med stadens egen text före lanseringen och skriv 'translation: approved' och, vid 'translation_date', dagen då den godkändes.",
        $"Sivuja, joiden käännös on epävirallinen ja joilla lukee niin: {pages}. Kielilain (423/2003, 32 §) mukaan kaksikielinen kunta tiedottaa molemmilla kielillä. Korvaa ne kaupungin omalla tekstillä ennen julkistamista ja kirjoita 'translation: approved' ja kohtaan 'translation_date' päivä, jona se hyväksyttiin.");

    /// <summary>All missing keys of a file in one diagnostic, for reports for people.</summary>
    public static Diagnostic Together(SourceSpan at, IReadOnlyList<string> keys)
    {
        var all = string.Join(", ", keys.Select(key => $"'{key}'"));
        return Rule.At(at,
            $"Missing, and the pages say so: {all}. Add them before launch.",
            $"Saknas, och det står på sidorna: {all}. Lägg till dem före lanseringen.",
            $"Puuttuu, ja sivuilla lukee niin: {all}. Lisää ne ennen julkistamista.");
    }

    public static Diagnostic At(SourceSpan at, string key)
    {
        var diagnostic = Rule.At(at,
            $"'{key}' is missing, and the pages say so. Add it before launch.",
            $"'{key}' saknas, och det står på sidorna. Lägg till det före lanseringen.",
            $"Kohta '{key}' puuttuu, ja sivuilla lukee niin. Lisää se ennen julkistamista.");
        return diagnostic with { MissingKey = key };
    }
}

using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class LiveSitemapUnread
{
    public static Rule Rule { get; } = new("live-sitemap-unread", Severity.Warning);

    public static Diagnostic Unanswered(SourceSpan at) => Rule.At(at,
        "The live site does not answer, so addresses that would be gone are not found. Try again later.",
        "Den publicerade webbplatsen svarar inte, så adresser som skulle försvinna hittas inte. Försök igen senare.",
        "Julkaistu sivusto ei vastaa, joten osoitteita, jotka katoaisivat, ei löydetä. Yritä myöhemmin uudelleen.");

    public static Diagnostic OfStatus(SourceSpan at, int status)
    {
        var written = status.ToString(CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"The live site answers with status {written} and not with its sitemap, so addresses that would be gone are not found. Check 'base_url' in site.yml.",
            $"Den publicerade webbplatsen svarar med status {written} och inte med sin webbplatskarta, så adresser som skulle försvinna hittas inte. Kontrollera 'base_url' i site.yml.",
            $"Julkaistu sivusto vastaa tilakoodilla {written} eikä sivukartalla, joten osoitteita, jotka katoaisivat, ei löydetä. Tarkista 'base_url' tiedostossa site.yml.");
    }

    public static Diagnostic NoSitemap(SourceSpan at) => Rule.At(at,
        "This is no sitemap, so addresses that would be gone are not found. Check 'base_url' in site.yml.",
        "Det här är ingen webbplatskarta, så adresser som skulle försvinna hittas inte. Kontrollera 'base_url' i site.yml.",
        "Tämä ei ole sivukartta, joten osoitteita, jotka katoaisivat, ei löydetä. Tarkista 'base_url' tiedostossa site.yml.");
}

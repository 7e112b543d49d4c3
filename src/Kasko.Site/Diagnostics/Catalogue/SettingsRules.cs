namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with <c>site.yml</c> beyond its form.</summary>
public static class SettingsRules
{
    public static Diagnostic Languages(SourceSpan at) => Diagnostic.Error("languages", at,
        "The site is published in Swedish and Finnish. Write 'languages: [sv, fi]' or 'languages: [fi, sv]', the original language first.",
        "Webbplatsen publiceras på svenska och finska. Skriv 'languages: [sv, fi]' eller 'languages: [fi, sv]', originalspråket först.",
        "Sivusto julkaistaan ruotsiksi ja suomeksi. Kirjoita 'languages: [sv, fi]' tai 'languages: [fi, sv]', alkukieli ensin.");

    public static Diagnostic BaseUrl(SourceSpan at) => Diagnostic.Error("base-url", at,
        "The address of the site cannot have a '?' or a '#'.",
        "Webbplatsens adress kan inte ha '?' eller '#'.",
        "Sivuston osoitteessa ei voi olla merkkiä '?' tai '#'.");

    public static Diagnostic TimeZone(SourceSpan at, string written) => Diagnostic.Error("time-zone", at,
        $"'{written}' is no time zone. Write for example Europe/Helsinki.",
        $"'{written}' är ingen tidszon. Skriv till exempel Europe/Helsinki.",
        $"'{written}' ei ole aikavyöhyke. Kirjoita esimerkiksi Europe/Helsinki.");

    public static Diagnostic HstsAge(SourceSpan at, int seconds) => Diagnostic.Error("hsts-age", at,
        $"'max_age' is a number of seconds from 0 up, not {seconds}. Write for example 31536000, a year.",
        $"'max_age' är ett antal sekunder från 0 uppåt, inte {seconds}. Skriv till exempel 31536000, ett år.",
        $"'max_age' on sekuntimäärä nollasta ylöspäin, ei {seconds}. Kirjoita esimerkiksi 31536000, vuosi.");

    public static Diagnostic PlaceholderAddress(SourceSpan at, string host) => Diagnostic.Warning("not-told-yet", at,
        $"'base_url' is {host}, which stands in for the site's real address. Set it before launch.",
        $"'base_url' är {host}, som står i stället för webbplatsens riktiga adress. Ange den före lanseringen.",
        $"Kohdassa 'base_url' on {host}, joka on sivuston oikean osoitteen paikalla. Anna se ennen julkistamista.");

    public static Diagnostic NotToldYet(SourceSpan at, string key) => Diagnostic.Warning("not-told-yet", at,
        $"'{key}' is not set yet, and the pages say so. Set it before launch.",
        $"'{key}' är inte angivet ännu, och det står på sidorna. Ange det före lanseringen.",
        $"Kohtaa '{key}' ei ole vielä annettu, ja sivuilla lukee niin. Anna se ennen julkistamista.");

    public static Diagnostic DateToCome(SourceSpan at, string key, DateOnly date)
    {
        var day = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Diagnostic.Warning("date-to-come", at,
            $"'{key}' is {day}, which is still to come. Check the year.",
            $"'{key}' är {day}, som ännu inte har varit. Kontrollera året.",
            $"'{key}' on {day}, joka on vasta tulossa. Tarkista vuosi.");
    }

    public static Diagnostic NotAHost(SourceSpan at, string written) => Diagnostic.Error("not-a-host", at,
        $"'{Cited.Of(written)}' is neither a host nor an address. Write for example example.org or https://example.org/reports/.",
        $"'{Cited.Of(written)}' är varken en värd eller en adress. Skriv till exempel example.org eller https://example.org/rapporter/.",
        $"'{Cited.Of(written)}' ei ole palvelin eikä osoite. Kirjoita esimerkiksi example.org tai https://example.org/raportit/.");

    public static Diagnostic UnknownPage(SourceSpan at, string written, IEnumerable<string> known)
    {
        var hint = Hint.For(written, known);
        return Diagnostic.Error("unknown-page", at,
            $"'{written}' is no page of this site.{hint.English} A page goes by its path in content/ without language and ending.",
            $"'{written}' är ingen sida på webbplatsen.{hint.Swedish} En sida anges med sin sökväg i content/ utan språk och filändelse.",
            $"'{written}' ei ole tämän sivuston sivu.{hint.Finnish} Sivu ilmoitetaan polkuna kansiossa content/ ilman kieltä ja päätettä.");
    }
}

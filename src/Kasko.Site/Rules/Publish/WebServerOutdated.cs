using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class WebServerOutdated
{
    public static Rule Rule { get; } = new("web-server-outdated", Severity.Warning, IsFirm: true);

    /// <param name="at">The published file that the server includes.</param>
    public static Diagnostic Reload(SourceSpan at, string host) => Rule.At(at,
        $"This file has changed, and the web server reads it only when it is reloaded. Until then former addresses and 404 pages are as before. Reload it: '{ReloadOf(host)}'.",
        $"Filen har ändrats, och webbservern läser den först när den laddas om. Till dess är gamla adresser och 404-sidor som förut. Ladda om den: '{ReloadOf(host)}'.",
        $"Tiedosto on muuttunut, ja verkkopalvelin lukee sen vasta, kun se ladataan uudelleen. Siihen asti vanhat osoitteet ja 404-sivut ovat entisellään. Lataa se uudelleen: '{ReloadOf(host)}'.");

    /// <param name="at">The installed file.</param>
    public static Diagnostic Installed(SourceSpan at, string host) => Rule.At(at,
        $"What is installed here is not what the site needs now. Print it with 'kasko hosts {host}', read what differs, install it here, and reload the web server: '{ReloadOf(host)}'.",
        $"Det som är installerat här är inte det som webbplatsen behöver nu. Skriv ut det med 'kasko hosts {host}', läs vad som skiljer, installera det här och ladda om webbservern: '{ReloadOf(host)}'.",
        $"Tähän asennettu tiedosto ei ole se, jonka sivusto nyt tarvitsee. Tulosta se komennolla 'kasko hosts {host}', lue erot, asenna se tähän ja lataa verkkopalvelin uudelleen: '{ReloadOf(host)}'.");

    private static string ReloadOf(string host) => host == "caddy" ? "systemctl reload caddy" : "nginx -t && systemctl reload nginx";
}

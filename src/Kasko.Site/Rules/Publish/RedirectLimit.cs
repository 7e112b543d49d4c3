using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class RedirectLimit
{
    public static Rule Rule { get; } = new("redirect-limit", Severity.Warning);

    /// <param name="at">The host in <c>site.yml</c>.</param>
    /// <param name="redirects">The number of former addresses.</param>
    /// <param name="fitting">The number of those that the host's file takes.</param>
    public static Diagnostic Over(SourceSpan at, string host, int redirects, int fitting) => Rule.At(at,
        $"The file of '{host}' takes {Number(fitting)} of the site's {Number(redirects)} former addresses. At the other {Number(redirects - fitting)} a page leads on: readers get there, but search engines learn later that the address has moved. Remove the aliases that nobody uses any more.",
        $"Filen för '{host}' rymmer {Number(fitting)} av webbplatsens {Number(redirects)} gamla adresser. På de övriga {Number(redirects - fitting)} leder en sida vidare: läsarna kommer fram, men sökmotorerna märker flytten senare. Ta bort de alias som ingen längre använder.",
        $"Palvelun '{host}' tiedostoon mahtuu {Number(fitting)} sivuston {Number(redirects)} vanhasta osoitteesta. Muissa {Number(redirects - fitting)} osoitteessa sivu ohjaa eteenpäin: lukijat pääsevät perille, mutta hakukoneet huomaavat muuton myöhemmin. Poista aliakset, joita kukaan ei enää käytä.");

    /// <param name="filled">From 0 to 1.</param>
    public static Diagnostic Near(SourceSpan at, string host, int redirects, double filled) => Rule.At(at,
        $"The file of '{host}' is {Percent(filled)}% full with {Number(redirects)} former addresses. When it is full, a page leads on at the addresses that do not fit. Remove the aliases that nobody uses any more.",
        $"Filen för '{host}' är till {Percent(filled)} % full med {Number(redirects)} gamla adresser. När den är full leder en sida vidare på de adresser som inte ryms. Ta bort de alias som ingen längre använder.",
        $"Palvelun '{host}' tiedosto on {Percent(filled)}-prosenttisesti täynnä, kun siinä on {Number(redirects)} vanhaa osoitetta. Kun se on täynnä, sivu ohjaa eteenpäin osoitteissa, jotka eivät mahdu. Poista aliakset, joita kukaan ei enää käytä.");

    /// <param name="former">The number of former addresses.</param>
    /// <param name="unread">The number of those that the host cannot answer.</param>
    public static Diagnostic OfQueries(SourceSpan at, string host, int former, int unread) => Rule.At(at,
        $"'{host}' cannot redirect by what follows the question mark in {Number(unread)} of the site's {Number(former)} former addresses. There, readers get the page at the address before the question mark, or the 404 page. Remove these addresses, or publish with nginx, Apache or Caddy, which can.",
        $"'{host}' kan inte omdirigera enligt det som står efter frågetecknet i {Number(unread)} av webbplatsens {Number(former)} gamla adresser. Där får läsarna sidan på adressen före frågetecknet, eller 404-sidan. Ta bort dessa adresser, eller publicera med nginx, Apache eller Caddy, som kan det.",
        $"'{host}' ei voi ohjata sen perusteella, mitä kysymysmerkin jälkeen tulee, sivuston {Number(former)} vanhasta osoitteesta {Number(unread)}:ssa. Niissä lukijat saavat kysymysmerkkiä edeltävän osoitteen sivun tai 404-sivun. Poista nämä osoitteet, tai julkaise palvelimella nginx, Apache tai Caddy, jotka osaavat sen.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => Math.Floor(100 * share).ToString(CultureInfo.InvariantCulture);
}

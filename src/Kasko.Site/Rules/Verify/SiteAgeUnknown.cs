using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class SiteAgeUnknown
{
    public static Rule Rule { get; } = new("site-age-unknown", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The server does not say when this file was last written (Last-Modified), or says a moment that has not come, so nobody can see when the site was built. Look at the log of the nightly builds instead, and check the clocks.",
        "Servern säger inte när filen senast skrevs (Last-Modified), eller anger en tidpunkt som inte har kommit, så ingen kan se när webbplatsen byggdes. Titta i stället i loggen för de nattliga byggena, och kontrollera klockorna.",
        "Palvelin ei kerro, milloin tiedosto on viimeksi kirjoitettu (Last-Modified), tai kertoo hetken, joka ei ole vielä tullut. Siksi kukaan ei näe, milloin sivusto koottiin. Katso sen sijaan yöllisten koontien loki ja tarkista kellot."));
}

using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What can be wrong with what <c>site.yml</c> says of the host.</summary>
internal static class HostingEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("hsts-age", Severity.Error,
            What: new(
                "The time for which browsers are to use HTTPS only is no number of seconds.",
                "Tiden under vilken webbläsare bara ska använda HTTPS är inget antal sekunder.",
                "Aika, jonka selainten pitää käyttää vain HTTPS-yhteyttä, ei ole sekuntimäärä."),
            Why: new(
                "Browsers ignore a promise that they cannot read, and readers go without its protection.",
                "Webbläsare bryr sig inte om ett löfte de inte kan läsa, och läsarna blir utan skyddet.",
                "Selaimet eivät välitä lupauksesta, jota ne eivät osaa lukea, ja lukijat jäävät ilman suojaa."),
            Mend: new(
                "Write a whole number of seconds, 31536000 for a year, or 0 to take an earlier promise back.",
                "Skriv ett helt antal sekunder, 31536000 för ett år, eller 0 för att ta tillbaka ett tidigare löfte.",
                "Kirjoita kokonainen sekuntimäärä, vuodelle 31536000, tai 0, jos aiempi lupaus perutaan."),
            Wrong: "# site.yml\nsecurity: {hsts: {max_age: -1}}",
            Right: "# site.yml\nsecurity: {hsts: {max_age: 31536000}}",
            IsFirm: true),
    ];
}

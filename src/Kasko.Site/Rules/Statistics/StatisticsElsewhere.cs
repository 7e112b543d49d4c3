using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsElsewhere
{
    public static Rule Rule { get; } = new("statistics-elsewhere", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string address) => Rule.At(at,
        $"{source.English} sends us on to another place ({address}), where we do not go by ourselves. The old figures stay. If the source has moved, write its new address in site.yml under 'statistics'.",
        $"{source.Swedish} hänvisar oss till en annan plats ({address}), och dit går vi inte på egen hand. De gamla siffrorna står kvar. Om källan har fått en ny adress, skriv den i site.yml under 'statistics'.",
        $"{source.Finnish} ohjaa toiseen paikkaan ({address}), jonne emme siirry omin päin. Vanhat luvut pysyvät ennallaan. Jos lähteen osoite on muuttunut, kirjoita uusi osoite tiedostoon site.yml kohtaan 'statistics'.");
}

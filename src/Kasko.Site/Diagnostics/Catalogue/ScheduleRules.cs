namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with when something is published, and with where it was before.</summary>
public static class ScheduleRules
{
    public static Diagnostic EndsBeforeItBegins(SourceSpan at) => Diagnostic.Error("schedule-ends-first", at,
        "'publish_until' comes before 'publish_from', so this would never be shown. Change one of the dates.",
        "'publish_until' kommer före 'publish_from', så det här skulle aldrig visas. Ändra det ena datumet.",
        "'publish_until' on ennen kohtaa 'publish_from', joten tätä ei näytettäisi koskaan. Muuta toista päivämäärää.");

    public static Diagnostic DifferentSchedules(SourceSpan at, string other) => Diagnostic.Error("different-schedules", at,
        $"The page is published on other days than {other}. Give both the same 'publish_from' and 'publish_until'.",
        $"Sidan publiceras andra dagar än {other}. Ge båda samma 'publish_from' och 'publish_until'.",
        $"Sivu julkaistaan eri päivinä kuin {other}. Anna molemmille samat 'publish_from' ja 'publish_until'.");

    public static Diagnostic LinkToUnpublished(SourceSpan at, string target) => Diagnostic.Warning("link-to-unpublished", at,
        $"'{target}' is not published today, so its name stands here without a link.",
        $"'{target}' är inte publicerad i dag, så här står dess namn utan länk.",
        $"'{target}' ei ole tänään julkaistu, joten sen nimi on tässä ilman linkkiä.");

    public static Diagnostic NotAnAlias(SourceSpan at, string written) => Diagnostic.Error("not-an-alias", at,
        $"'{written}' is no address inside the site. Write the old address after the site's own, as in sv/old-name/ or old.html.",
        $"'{written}' är ingen adress på webbplatsen. Skriv den gamla adressen efter webbplatsens egen, till exempel sv/gammalt-namn/ eller gammal.html.",
        $"'{written}' ei ole sivuston osoite. Kirjoita vanha osoite sivuston oman osoitteen jälkeen, esimerkiksi fi/vanha-nimi/ tai vanha.html.");

    public static Diagnostic AliasTaken(SourceSpan at, string written, string other) => Diagnostic.Error("alias-taken", at,
        $"The address '{written}' belongs to {other} already. Remove it here.",
        $"Adressen '{written}' hör redan till {other}. Ta bort den här.",
        $"Osoite '{written}' kuuluu jo tiedostolle {other}. Poista se tästä.");
}

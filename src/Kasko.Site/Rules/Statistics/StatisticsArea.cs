using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsArea
{
    public static Rule Rule { get; } = new("statistics-area", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string area, IEnumerable<string> known)
    {
        var hint = Hint.For(area, known);
        return Rule.At(at,
            $"The source has no area '{area}'.{hint.English} The old figures stay. Municipalities are written KU231 for StatFin and 231 for Sotkanet.",
            $"Källan har inget område '{area}'.{hint.Swedish} De gamla siffrorna står kvar. Kommuner skrivs KU231 för StatFin och 231 för Sotkanet.",
            $"Lähteessä ei ole aluetta '{area}'.{hint.Finnish} Vanhat luvut pysyvät ennallaan. Kunta kirjoitetaan KU231 (StatFin) tai 231 (Sotkanet).");
    }
}

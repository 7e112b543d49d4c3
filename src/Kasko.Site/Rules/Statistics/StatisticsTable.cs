using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsTable
{
    public static Rule Rule { get; } = new("statistics-table", Severity.Error, IsFirm: true);

    public static Diagnostic Malformed(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is not a valid table. Write its subject and its code, for example vaerak/11ra.",
        $"'{written}' är inte en giltig tabell. Skriv ämnet och koden, till exempel vaerak/11ra.",
        $"'{written}' ei ole kelvollinen taulukko. Kirjoita aihe ja koodi, esimerkiksi vaerak/11ra.");

    public static Diagnostic At(SourceSpan at, string table) => Rule.At(at,
        $"Statistics Finland has no table '{table}' any more, or never had. The old figures stay. Look the code up in StatFin.",
        $"Statistikcentralen har inte eller har inte längre tabellen '{table}'. De gamla siffrorna står kvar. Sök upp koden i StatFin.",
        $"Tilastokeskuksella ei ole tai ei enää ole taulukkoa '{table}'. Vanhat luvut pysyvät ennallaan. Tarkista koodi StatFinistä.");
}

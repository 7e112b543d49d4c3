using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsNotUnderstood
{
    public static Rule Rule { get; } = new("statistics-not-understood", Severity.Error, IsFirm: true);

    /// <param name="part">The name of the part of the format that is not understood.</param>
    public static Diagnostic At(SourceSpan at, Message source, string part) => Rule.At(at,
        $"The answer of {source.English} is damaged or has changed its form ({part}). The old figures stay. Try again later, and tell whoever maintains this program if it goes on.",
        $"{source.Swedish} gav ett svar som är skadat eller har ändrat form ({part}). De gamla siffrorna står kvar. Försök igen senare och berätta för den som sköter programmet om det fortsätter.",
        $"{source.Finnish} antoi vastauksen, joka on vioittunut tai jonka muoto on muuttunut ({part}). Vanhat luvut pysyvät ennallaan. Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu.");
}

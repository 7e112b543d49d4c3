using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsTooLarge
{
    public static Rule Rule { get; } = new("statistics-too-large", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, int megabytes) => Rule.At(at,
        $"{source.English} sent more than {megabytes} MB, far more than was asked for. The old figures stay. Try again later, and tell whoever maintains this program if it goes on.",
        $"{source.Swedish} sände mer än {megabytes} MB, mycket mer än vi bad om. De gamla siffrorna står kvar. Försök igen senare och berätta för den som sköter programmet om det fortsätter.",
        $"{source.Finnish} lähetti yli {megabytes} Mt, paljon enemmän kuin pyydettiin. Vanhat luvut pysyvät ennallaan. Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu.");
}

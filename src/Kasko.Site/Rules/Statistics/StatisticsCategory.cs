using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsCategory
{
    public static Rule Rule { get; } = new("statistics-category", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string code, IEnumerable<string> known)
    {
        var hint = Hint.For(code, known);
        return Rule.At(at,
            $"The source has no category '{code}'.{hint.English} The old figures stay.",
            $"Källan har ingen kategori '{code}'.{hint.Swedish} De gamla siffrorna står kvar.",
            $"Lähteessä ei ole luokkaa '{code}'.{hint.Finnish} Vanhat luvut pysyvät ennallaan.");
    }

    public static Diagnostic NoDimension(SourceSpan at, string by, IEnumerable<string> known)
    {
        var hint = Hint.For(by, known);
        return Rule.At(at,
            $"The source has no dimension '{by}', or more than one that begins so.{hint.English} The old figures stay.",
            $"Källan har ingen indelning '{by}', eller flera som börjar så.{hint.Swedish} De gamla siffrorna står kvar.",
            $"Lähteessä ei ole luokittelua '{by}', tai niin alkavia on useita.{hint.Finnish} Vanhat luvut pysyvät ennallaan.");
    }
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsContents
{
    public static Rule Rule { get; } = new("statistics-contents", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string contents, IEnumerable<string> known)
    {
        var hint = Hint.For(contents, known);
        return Rule.At(at,
            $"The table has no contents '{contents}', or more than one that ends so.{hint.English} The old figures stay.",
            $"Tabellen har ingen uppgift '{contents}', eller flera som slutar så.{hint.Swedish} De gamla siffrorna står kvar.",
            $"Taulukossa ei ole tietoa '{contents}', tai niin päättyviä on useita.{hint.Finnish} Vanhat luvut pysyvät ennallaan.");
    }
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsEmpty
{
    public static Rule Rule { get; } = new("statistics-empty", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string area) => Rule.At(at,
        $"{source.English} has no figures for the area '{area}' in the years asked for. The old figures stay. Choose a series that covers the area.",
        $"{source.Swedish} har inga siffror för området '{area}' för de år som frågan gäller. De gamla siffrorna står kvar. Välj en serie som täcker området.",
        $"{source.Finnish} ei anna lukuja alueesta '{area}' kysytyiltä vuosilta. Vanhat luvut jäävät voimaan. Valitse sarja, joka kattaa alueen.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SamePeriod
{
    public static Rule Rule { get; } = new("same-period", Severity.Error, IsFirm: true);

    /// <param name="before">The period of the previous observation: the same, or one of another length that ends on the same day.</param>
    public static Diagnostic At(SourceSpan at, string before, string period) => before == period
        ? Rule.At(at,
            $"There are two observations for {period}. Keep one of them.",
            $"Det finns två utfall för {period}. Behåll det ena.",
            $"Ajanjaksolta {period} on kaksi toteumaa. Säilytä toinen niistä.")
        : Rule.At(at,
            $"{before} and {period} end on the same day, so the series has two figures for it. Keep one of them.",
            $"{before} och {period} slutar samma dag, så serien har två siffror för den. Behåll den ena.",
            $"{before} ja {period} päättyvät samana päivänä, joten sarjassa on sille kaksi lukua. Säilytä toinen niistä.");

    /// <summary>Two texts of an action.</summary>
    public static Diagnostic OfReports(SourceSpan at, string period) => Rule.At(at,
        $"There are two texts for {period}. Put them together under one 'period: {period}'.",
        $"Det finns två texter för {period}. Slå ihop dem under ett enda 'period: {period}'.",
        $"Ajanjaksolta {period} on kaksi tekstiä. Yhdistä ne saman kohdan 'period: {period}' alle.");
}

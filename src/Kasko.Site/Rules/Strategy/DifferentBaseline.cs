using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Rules.Strategy;

public static class DifferentBaseline
{
    public static Rule Rule { get; } = new("different-baseline", Severity.Warning);

    /// <param name="observed">The observation for the baseline's period.</param>
    public static Diagnostic At(SourceSpan at, string period, decimal baseline, decimal observed, SiteLanguages languages) => Rule.At(at,
        $"For {period} the baseline is {FigureText.Point(baseline)} and the observation {FigureText.Point(observed)}. Write the same figure in both, or say beside the baseline why they differ with 'note: {PageFileNames.Keys(languages)}'.",
        $"För {period} är utgångsläget {FigureText.Comma(baseline)} men utfallet {FigureText.Comma(observed)}. Skriv samma siffra i båda, eller skriv bredvid utgångsläget varför de skiljer sig åt: 'note: {PageFileNames.Keys(languages)}'.",
        $"Ajanjaksolta {period} lähtötaso on {FigureText.Comma(baseline)} mutta toteuma {FigureText.Comma(observed)}. Kirjoita molempiin sama luku tai kerro lähtötason vieressä, miksi ne eroavat: 'note: {PageFileNames.Keys(languages)}'.");
}

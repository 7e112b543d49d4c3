using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class ImplausibleValue
{
    public static Rule Rule { get; } = new("implausible-value", Severity.Error, IsFirm: true);

    /// <param name="smallest">The smallest and the largest known figure, without sign.</param>
    public static Diagnostic At(SourceSpan at, string measure, string period, decimal value, decimal smallest, decimal largest) => Rule.At(at,
        $"The figure for {period}, {FigureText.Point(value)}, is far from all earlier ones ({FigureText.Range(FigureText.Point(smallest), FigureText.Point(largest))}) and is not used. Look at it at the source; if it is right, run again with --accept {measure}.",
        $"Siffran för {period}, {FigureText.Comma(value)}, är långt från alla tidigare ({FigureText.Range(FigureText.Comma(smallest), FigureText.Comma(largest))}) och tas inte med. Titta på den hos källan. Om den är rätt, kör på nytt med --accept {measure}.",
        $"Ajanjakson {period} luku {FigureText.Comma(value)} on kaukana kaikista aiemmista ({FigureText.Range(FigureText.Comma(smallest), FigureText.Comma(largest))}), eikä sitä oteta mukaan. Katso luku lähteestä. Jos se on oikein, aja uudelleen valitsimella --accept {measure}.");
}

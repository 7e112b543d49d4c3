using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class ImplausibleHistory
{
    public static Rule Rule { get; } = new("implausible-history", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string measure, IReadOnlyList<RewrittenFigure> figures) => Rule.At(at,
        $"The source has changed figures it had called final: {Listed(figures, FigureText.Point, "gone", "and {0} more")}. No new figures are used. Look for an explanation at the source; if the change is meant, run again with --accept {measure}.",
        $"Källan har ändrat siffror som redan var slutliga: {Listed(figures, FigureText.Comma, "borta", "och {0} till")}. Inga nya siffror tas med. Sök en förklaring hos källan. Om ändringen är avsedd, kör på nytt med --accept {measure}.",
        $"Lähde on muuttanut lukuja, jotka olivat jo lopullisia: {Listed(figures, FigureText.Comma, "poistettu", "ja {0} muuta")}. Uusia lukuja ei oteta mukaan. Etsi selitys lähteestä. Jos muutos on tarkoitettu, aja uudelleen valitsimella --accept {measure}.");

    private static string Listed(IReadOnlyList<RewrittenFigure> figures, Func<decimal, string> number, string gone, string andMore)
    {
        const int shown = 3;
        var listed = string.Join(", ", figures.Take(shown).Select(figure =>
            $"{figure.Period} {number(figure.Before)} → {(figure.Now is { } now ? number(now) : gone)}"));
        return figures.Count <= shown ? listed : $"{listed} {string.Format(CultureInfo.InvariantCulture, andMore, figures.Count - shown)}";
    }
}

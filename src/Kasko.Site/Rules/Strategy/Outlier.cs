using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Rules.Strategy;

public static class Outlier
{
    public static Rule Rule { get; } = new("outlier", Severity.Warning);

    /// <param name="lowest">The lowest and the highest of the other figures.</param>
    /// <param name="meant">The value with its point moved; null when that does not fit either.</param>
    public static Diagnostic At(SourceSpan at, string period, decimal value, decimal lowest, decimal highest, decimal? meant, SiteLanguages languages)
    {
        var hint = meant is { } number ? Hint.Of(string.Create(CultureInfo.InvariantCulture, $"value: {number:0.######}")) : new Hint("", "", "");
        return Rule.At(at,
            $"The figure for {period}, {FigureText.Point(value)}, is far from the others ({FigureText.Range(FigureText.Point(lowest), FigureText.Point(highest))}).{hint.English} If it is right, say why beside it with 'note: {PageFileNames.Keys(languages)}'.",
            $"Siffran för {period}, {FigureText.Comma(value)}, är långt från de andra ({FigureText.Range(FigureText.Comma(lowest), FigureText.Comma(highest))}).{hint.Swedish} Om den stämmer, skriv orsaken bredvid den: 'note: {PageFileNames.Keys(languages)}'.",
            $"Ajanjakson {period} luku {FigureText.Comma(value)} on kaukana muista ({FigureText.Range(FigureText.Comma(lowest), FigureText.Comma(highest))}).{hint.Finnish} Jos se on oikein, kerro syy sen vieressä: 'note: {PageFileNames.Keys(languages)}'.");
    }
}

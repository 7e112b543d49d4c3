using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Rules.Strategy;

public static class BaselineMeetsTarget
{
    public static Rule Rule { get; } = new("baseline-meets-target", Severity.Warning);

    /// <param name="direction">Up or down.</param>
    /// <param name="from">The value of the baseline, for the period <paramref name="baseline"/>.</param>
    /// <param name="to">The value of the target, for the period <paramref name="target"/>.</param>
    public static Diagnostic At(SourceSpan at, Direction direction, decimal from, string baseline, decimal to, string target, SiteLanguages languages)
    {
        var hint = Hint.Of($"direction: {(from == to ? Direction.Hold : direction is Direction.Up ? Direction.Down : Direction.Up).Key()}");
        var key = direction.Key();
        return Rule.At(at,
            $"With 'direction: {key}' the baseline {FigureText.Point(from)} ({baseline}) already meets the target level {FigureText.Point(to)} ({target}).{hint.English} If this is right, say why beside the target with 'note: {PageFileNames.Keys(languages)}'.",
            $"Med 'direction: {key}' uppfyller utgångsläget {FigureText.Comma(from)} ({baseline}) redan målnivån {FigureText.Comma(to)} ({target}).{hint.Swedish} Om det stämmer, skriv orsaken bredvid målnivån: 'note: {PageFileNames.Keys(languages)}'.",
            $"Kun suunta on 'direction: {key}', lähtötaso {FigureText.Comma(from)} ({baseline}) täyttää jo tavoitetason {FigureText.Comma(to)} ({target}).{hint.Finnish} Jos näin on oikein, kerro syy tavoitetason vieressä: 'note: {PageFileNames.Keys(languages)}'.");
    }
}

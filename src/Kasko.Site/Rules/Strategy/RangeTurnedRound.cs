using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class RangeTurnedRound
{
    public static Rule Rule { get; } = new("range-turned-round", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The lower limit of the target range is higher than the upper one. Write the smaller number at 'from' and the larger one at 'to'.",
        "Målintervallets nedre gräns är högre än den övre. Skriv det mindre talet vid 'from' och det större vid 'to'.",
        "Tavoitealueen alaraja on ylärajaa suurempi. Kirjoita pienempi luku kohtaan 'from' ja suurempi kohtaan 'to'.");
}

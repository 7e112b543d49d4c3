using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class RangeTurnedRound
{
    public static Rule Rule { get; } = new("range-turned-round", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The range begins above its end, so that no figure can lie within it. Write the smaller number at 'from'.",
        "Intervallet börjar ovanför sitt slut, så att ingen siffra kan ligga inom det. Skriv det mindre talet vid 'from'.",
        "Tavoitealue alkaa loppunsa yläpuolelta, joten mikään luku ei voi olla sillä. Kirjoita pienempi luku kohtaan 'from'.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class TargetBeforeBaseline
{
    public static Rule Rule { get; } = new("target-before-baseline", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string target, string baseline) => Rule.At(at,
        $"The target is for {target}, which is not after the baseline's {baseline}. Correct the period that is wrong.",
        $"Målnivån gäller {target}, som inte kommer efter utgångslägets period {baseline}. Rätta den period som är fel.",
        $"Tavoitetaso koskee ajanjaksoa {target}, joka ei ole lähtötason ajanjakson {baseline} jälkeen. Korjaa väärä ajanjakso.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameTarget
{
    public static Rule Rule { get; } = new("same-target", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string before, string period, bool isInterim) => isInterim
        ? Rule.At(at,
            $"Two interim targets for {period} hold from the same day. Add to the newer one the day from which it holds: 'from: 2026-01-01'.",
            $"Två delmål för {period} gäller från samma dag. Lägg till dagen som det nyare gäller från: 'from: 2026-01-01'.",
            $"Kaksi ajanjakson {period} välitavoitetta on voimassa samasta päivästä. Lisää uudempaan päivä, josta se on voimassa: 'from: 2026-01-01'.")
        : Rule.At(at,
            $"The target levels for {before} and {period} hold from the same day. Add 'interim: true' to the one on the way, or to the newer one the day from which it holds: 'from: 2026-01-01'.",
            $"Målnivåerna för {before} och {period} gäller från samma dag. Lägg till 'interim: true' på delmålet, eller dagen som den nyare gäller från: 'from: 2026-01-01'.",
            $"Ajanjaksojen {before} ja {period} tavoitetasot ovat voimassa samasta päivästä. Lisää välitavoitteeseen 'interim: true' tai uudempaan päivä, josta se on voimassa: 'from: 2026-01-01'.");
}

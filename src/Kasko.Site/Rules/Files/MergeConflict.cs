using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class MergeConflict
{
    public static Rule Rule { get; } = new("merge-conflict", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int end) => Rule.At(at,
        $"Two people changed these lines at once, and git kept both down to line {end}. Keep what should stand, and remove the lines of '<<<<<<<', '=======' and '>>>>>>>'.",
        $"Två personer har ändrat de här raderna samtidigt, och git har sparat båda versionerna till och med rad {end}. Behåll det som ska stå, och ta bort raderna med '<<<<<<<', '=======' och '>>>>>>>'.",
        $"Kaksi ihmistä on muuttanut näitä rivejä yhtä aikaa, ja git on säilyttänyt molemmat versiot riville {end} asti. Säilytä se, minkä pitää jäädä, ja poista rivit '<<<<<<<', '=======' ja '>>>>>>>'.");
}

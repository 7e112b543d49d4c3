using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class MergeConflict
{
    public static Rule Rule { get; } = new("merge-conflict", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int end) => Rule.At(at,
        $"Two people changed these lines at once, and git kept both down to line {end}. Keep what is right, and remove the lines of '<<<<<<<', '=======' and '>>>>>>>'.",
        $"Två personer har ändrat de här raderna samtidigt, och git har sparat båda versionerna till och med rad {end}. Behåll det som är rätt, och ta bort raderna med '<<<<<<<', '=======' och '>>>>>>>'.",
        $"Kaksi ihmistä on muuttanut näitä rivejä yhtä aikaa, ja git on säilyttänyt molemmat versiot riville {end} asti. Säilytä oikeat rivit ja poista rivit '<<<<<<<', '=======' ja '>>>>>>>'.");

    /// <summary>A single marker that was missed when the others were removed.</summary>
    public static Diagnostic Mark(SourceSpan at, string line) => Rule.At(at,
        $"'{Excerpt.Of(line)}' is left of two versions that git could not merge. Check that the text around it is the right version, and remove the line.",
        $"'{Excerpt.Of(line)}' är kvar efter två versioner som git inte kunde slå ihop. Kontrollera att texten omkring är den rätta versionen, och ta bort raden.",
        $"'{Excerpt.Of(line)}' on jäänne kahdesta versiosta, joita git ei osannut yhdistää. Tarkista, että ympärillä oleva teksti on oikea versio, ja poista rivi.");
}

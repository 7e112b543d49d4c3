using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameNumber
{
    public static Rule Rule { get; } = new("same-number", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int number) => Rule.At(at,
        $"Another page of this kind has number {number} too. Each has its own.",
        $"En annan sida av samma slag har också nummer {number}. Var och en har sitt eget.",
        $"Toisellakin samanlaisella sivulla on numero {number}. Kullakin on omansa.");
}

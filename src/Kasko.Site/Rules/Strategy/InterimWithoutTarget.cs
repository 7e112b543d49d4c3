using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class InterimWithoutTarget
{
    public static Rule Rule { get; } = new("interim-without-target", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string period) => Rule.At(at,
        $"The interim target for {period} leads to no target level: none is for a later period. Add one, or remove 'interim: true'.",
        $"Delmålet för {period} leder inte till någon målnivå: ingen gäller en senare period. Lägg till en, eller ta bort 'interim: true'.",
        $"Ajanjakson {period} välitavoite ei johda tavoitetasoon: mikään ei koske myöhempää ajanjaksoa. Lisää sellainen tai poista 'interim: true'.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class ConfidentialValue
{
    public static Rule Rule { get; } = new("confidential-value", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A confidential figure must not have a value here. Remove the value.",
        "En sekretessbelagd uppgift får inte ha något värde här. Ta bort värdet.",
        "Salatun tiedon lukua ei saa kirjoittaa tähän. Poista luku.");
}

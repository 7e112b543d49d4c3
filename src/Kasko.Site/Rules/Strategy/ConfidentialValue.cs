using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class ConfidentialValue
{
    public static Rule Rule { get; } = new("confidential-value", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A confidential observation has no value here. Remove the value.",
        "En sekretessbelagd observation har inget värde här. Ta bort värdet.",
        "Salatulla havainnolla ei ole tässä arvoa. Poista arvo.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Decisions;

public static class UnneededAllow
{
    public static Rule Rule { get; } = new("unneeded-allow", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The page does not break '{id}' (any more). Remove the line, so that the rule applies again.",
        $"Sidan bryter inte (längre) mot '{id}'. Ta bort raden, så att regeln gäller igen.",
        $"Sivu ei (enää) riko sääntöä '{id}'. Poista rivi, niin sääntö on taas voimassa.");
}

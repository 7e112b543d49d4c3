using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class PeriodNotOver
{
    public static Rule Rule { get; } = new("period-not-over", Severity.Warning);

    /// <param name="line">The figure marked as provisional.</param>
    public static Diagnostic At(SourceSpan at, string period, string line) => Rule.At(at,
        $"{period} is not over, so its figure can still change. Mark it as provisional: {line}",
        $"{period} är inte slut, så siffran kan ännu ändras. Märk den som preliminär: {line}",
        $"{period} ei ole päättynyt, joten luku voi vielä muuttua. Merkitse se ennakkotiedoksi: {line}");
}

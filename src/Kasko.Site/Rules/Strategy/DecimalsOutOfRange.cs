using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class DecimalsOutOfRange
{
    public static Rule Rule { get; } = new("decimals", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The number of decimals is from 0 to 6.",
        "Antalet decimaler är 0–6.",
        "Desimaaleja voi olla 0–6.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class DecimalsOutOfRange
{
    public static Rule Rule { get; } = new("decimals", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "'decimals' must be from 0 to 6.",
        "'decimals' ska vara ett antal från 0 till 6.",
        "Kohdan 'decimals' pitää olla luku nollasta kuuteen.");
}

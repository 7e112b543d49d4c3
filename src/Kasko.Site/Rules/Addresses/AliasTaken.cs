using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class AliasTaken
{
    public static Rule Rule { get; } = new("alias-taken", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written, string other) => Rule.At(at,
        $"The address '{written}' belongs to {other} already. Remove it here.",
        $"Adressen '{written}' hör redan till {other}. Ta bort den här.",
        $"Osoite '{written}' kuuluu jo tiedostolle {other}. Poista se tästä.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class TargetsWithHold
{
    public static Rule Rule { get; } = new("targets-with-hold", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A measure with 'direction: hold' has a range and no target levels. Remove 'targets', or change the direction.",
        "En mätare med 'direction: hold' har ett målintervall och inga målnivåer. Ta bort 'targets' eller ändra riktningen.",
        "Mittarilla, jonka suunta on 'direction: hold', on tavoitealue eikä tavoitetasoja. Poista 'targets' tai muuta suuntaa.");
}

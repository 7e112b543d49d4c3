using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class RangeWithoutHold
{
    public static Rule Rule { get; } = new("range-without-hold", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A target range belongs to 'direction: hold' only. Remove it, or change the direction.",
        "Ett målintervall hör bara till 'direction: hold'. Ta bort det eller ändra riktningen.",
        "Tavoitealue kuuluu vain suuntaan 'direction: hold'. Poista se tai muuta suuntaa.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class ControlCharacter
{
    public static Rule Rule { get; } = new("control-character", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int code) => Rule.At(at,
        $"There is an invisible control character (U+{code:X4}) here. Remove it.",
        $"Här finns ett osynligt styrtecken (U+{code:X4}). Ta bort det.",
        $"Tässä on näkymätön ohjausmerkki (U+{code:X4}). Poista se.");
}

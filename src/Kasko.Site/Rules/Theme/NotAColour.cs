using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class NotAColour
{
    public static Rule Rule { get; } = new("not-a-colour", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is not a valid colour. Write it in quotation marks, as in \"#0a2240\".",
        $"'{written}' är inte en giltig färg. Skriv den inom citattecken, till exempel \"#0a2240\".",
        $"'{written}' ei ole kelvollinen väri. Kirjoita se lainausmerkkeihin, esimerkiksi \"#0a2240\".");
}

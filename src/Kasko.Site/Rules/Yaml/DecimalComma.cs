using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class DecimalComma
{
    public static Rule Rule { get; } = new("decimal-comma", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string decimals) => Rule.At(at,
        $"A comma starts a new key here, and '{decimals}' is not one. Write a number with a point, as in 5.3.",
        $"Ett komma inleder en ny nyckel här, och '{decimals}' är ingen nyckel. Skriv talet med punkt, till exempel 5.3.",
        $"Pilkku aloittaa tässä uuden avaimen, eikä '{decimals}' ole avain. Kirjoita luku pisteellä, esimerkiksi 5.3.");
}

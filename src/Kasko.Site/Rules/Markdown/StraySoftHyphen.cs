using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class StraySoftHyphen
{
    public static Rule Rule { get; } = new("stray-soft-hyphen", Severity.Warning);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "There is an invisible soft hyphen from another program here. Remove it: the site divides long words by itself.",
        "Här finns ett osynligt mjukt bindestreck från ett annat program. Ta bort det: webbplatsen avstavar långa ord själv.",
        "Tässä on näkymätön tavuviiva toisesta ohjelmasta. Poista se: sivusto tavuttaa pitkät sanat itse.");
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Files;

public static class MissingTranslation
{
    public static Rule Rule { get; } = new("missing-translation", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string missing, Language language) => Rule.At(new SourceSpan(path),
        $"The page does not exist in {(language is Language.Swedish ? "Swedish" : "Finnish")}. Make the file {missing}.",
        $"Sidan finns inte på {(language is Language.Swedish ? "svenska" : "finska")}. Gör filen {missing}.",
        $"Sivua ei ole {(language is Language.Swedish ? "ruotsiksi" : "suomeksi")}. Tee tiedosto {missing}.");
}

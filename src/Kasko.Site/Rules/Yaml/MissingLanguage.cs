using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class MissingLanguage
{
    public static Rule Rule { get; } = new("missing-language", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at, Language language) => Rule.At(at,
        $"The text is missing in {(language is Language.Swedish ? "Swedish" : "Finnish")}. Add '{language.Code()}: …'.",
        $"Texten saknas på {(language is Language.Swedish ? "svenska" : "finska")}. Lägg till '{language.Code()}: …'.",
        $"Teksti puuttuu {(language is Language.Swedish ? "ruotsiksi" : "suomeksi")}. Lisää '{language.Code()}: …'.");
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class MissingLanguage
{
    public static Rule Rule { get; } = new("missing-language", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at, Language language) => Rule.At(at,
        $"The text is missing in {language.Name().English}. Add '{language.Code()}: …'.",
        $"Texten saknas på {language.Name().Swedish}. Lägg till '{language.Code()}: …'.",
        $"Teksti puuttuu {language.Name().FinnishIn}. Lisää '{language.Code()}: …'.");
}

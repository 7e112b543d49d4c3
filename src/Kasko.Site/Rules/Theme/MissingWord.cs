using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Theme;

public static class MissingWord
{
    public static Rule Rule { get; } = new("missing-word", Severity.Error, Criterion: "3.1.2", IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, Language language) => Rule.At(at,
        $"The word '{key}' is missing in i18n/{language.Code()}.yml.",
        $"Ordet '{key}' saknas i i18n/{language.Code()}.yml.",
        $"Sana '{key}' puuttuu tiedostosta i18n/{language.Code()}.yml.");

    public static Diagnostic InTheme(string key) => Rule.At(new SourceSpan("site.yml"),
        $"The theme lacks the word '{key}'. Add it to each file in its i18n/.",
        $"Temat saknar ordet '{key}'. Lägg till det i varje fil i temats i18n/.",
        $"Teemasta puuttuu sana '{key}'. Lisää se jokaiseen tiedostoon teeman kansiossa i18n/.");
}

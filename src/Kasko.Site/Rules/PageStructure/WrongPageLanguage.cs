using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.PageStructure;

public static class WrongPageLanguage
{
    public static Rule Rule { get; } = new("page-language", Severity.Error, Criterion: "3.1.1");

    public static Diagnostic At(SourceSpan at, Language language) => Rule.At(at,
        $"The page does not say that it is in {language.Name().English}. Write lang=\"{language.Code()}\" on the html element in the layout.",
        $"Sidan anger inte att den är på {language.Name().Swedish}. Skriv lang=\"{language.Code()}\" på html-elementet i layouten.",
        $"Sivu ei kerro olevansa {language.Name().FinnishIn}. Kirjoita sivupohjan html-elementtiin lang=\"{language.Code()}\".");
}

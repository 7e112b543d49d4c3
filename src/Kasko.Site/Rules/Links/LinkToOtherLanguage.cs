using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Links;

public static class LinkToOtherLanguage
{
    public static Rule Rule { get; } = new("link-to-other-language", Severity.Error, Criterion: "3.1.2");

    /// <param name="language">Of the page that the link leads to.</param>
    public static Diagnostic At(SourceSpan at, string target, Language language, string same) => Rule.At(at,
        $"'{target}' is the page in {language.Name().English}. Link to '{same}'.",
        $"'{target}' är sidan på {language.Name().Swedish}. Länka till '{same}'.",
        $"'{target}' on sivu {language.Name().FinnishIn}. Linkitä tiedostoon '{same}'.");

    /// <summary>For a page that a partial language does not have.</summary>
    /// <param name="there">The page in a language that it exists in.</param>
    public static Diagnostic NotThere(SourceSpan at, string target, Language language, string there) => Rule.At(at,
        $"The page '{target}' does not exist in {language.Name().English}. Link to '{there}', or translate the page.",
        $"Sidan '{target}' finns inte på {language.Name().Swedish}. Länka till '{there}', eller översätt sidan.",
        $"Sivua '{target}' ei ole {language.Name().FinnishIn}. Linkitä tiedostoon '{there}' tai käännä sivu.");
}

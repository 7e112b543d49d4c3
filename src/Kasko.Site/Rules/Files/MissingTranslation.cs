using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Files;

public static class MissingTranslation
{
    public static Rule Rule { get; } = new("missing-translation", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string missing, Language language) => Rule.At(new SourceSpan(path),
        $"The page does not exist in {language.Name().English}. Make the file {missing}.",
        $"Sidan finns inte på {language.Name().Swedish}. Gör filen {missing}.",
        $"Sivua ei ole {language.Name().FinnishIn}. Tee tiedosto {missing}.");
}

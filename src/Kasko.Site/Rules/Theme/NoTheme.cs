using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class NoTheme
{
    public static Rule Rule { get; } = new("no-theme", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string folder) => Rule.At(at,
        $"There is no theme in {folder}. Write the name of a folder in themes/.",
        $"Det finns inget tema i {folder}. Skriv namnet på en mapp i themes/.",
        $"Kansiossa {folder} ei ole teemaa. Kirjoita jonkin kansiossa themes/ olevan kansion nimi.");
}

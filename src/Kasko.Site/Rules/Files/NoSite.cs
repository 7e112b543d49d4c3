using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class NoSite
{
    public static Rule Rule { get; } = new("no-site", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "There is no site.yml here. Go to the site's folder, or name it with --site.",
        "Det finns ingen site.yml här. Gå till webbplatsens mapp, eller ange den med --site.",
        "Täällä ei ole tiedostoa site.yml. Siirry sivuston kansioon tai anna se valitsimella --site.");
}

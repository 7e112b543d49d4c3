using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class UnexpectedThemeFile
{
    public static Rule Rule { get; } = new("unexpected-theme-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "A theme has layouts/*.html, partials/*.html, i18n/*.yml, assets/ and theme.yml, and the site's own theme/ may have town.css and the logo that site.yml names. This file is not used.",
        "Ett tema har layouts/*.html, partials/*.html, i18n/*.yml, assets/ och theme.yml, och webbplatsens egen theme/ kan ha town.css och logotypen som site.yml anger. Den här filen används inte.",
        "Teemassa on layouts/*.html, partials/*.html, i18n/*.yml, assets/ ja theme.yml, ja sivuston omassa kansiossa theme/ voi olla town.css ja logo, jonka site.yml nimeää. Tätä tiedostoa ei käytetä.");
}

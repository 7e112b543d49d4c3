using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class NotAPictureTarget
{
    public static Rule Rule { get; } = new("not-a-picture-target", Severity.Error, Criterion: "1.1.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' is not a picture. Use JPEG, PNG, GIF, WebP or SVG, or link to it without the '!'.",
        $"'{target}' är ingen bild. Använd JPEG, PNG, GIF, WebP eller SVG, eller länka till filen utan '!'.",
        $"'{target}' ei ole kuva. Käytä muotoa JPEG, PNG, GIF, WebP tai SVG tai linkitä tiedostoon ilman merkkiä '!'.");
}

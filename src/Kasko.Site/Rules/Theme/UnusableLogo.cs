using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class UnusableLogo
{
    public static Rule Rule { get; } = new("unusable-logo", Severity.Error, IsFirm: true);

    /// <param name="meant">A file that may be the one; null when none looks like it.</param>
    public static Diagnostic Missing(SourceSpan at, string path, string? meant)
    {
        var right = meant ?? "theme/logo.svg";
        return Rule.At(at,
            $"There is no file '{Excerpt.Of(path)}' in the site's theme/. Put the logo there, and write: 'logo: {right}'.",
            $"Det finns ingen fil '{Excerpt.Of(path)}' i webbplatsens theme/. Lägg logotypen där och skriv: 'logo: {right}'.",
            $"Sivuston kansiossa theme/ ei ole tiedostoa '{Excerpt.Of(path)}'. Laita logo sinne ja kirjoita: 'logo: {right}'.");
    }

    public static Diagnostic NotADrawing(SourceSpan at, string path) => Rule.At(at,
        $"'{Excerpt.Of(path)}' is no SVG file. Save the logo as a drawing: 'logo: theme/logo.svg'.",
        $"'{Excerpt.Of(path)}' är ingen SVG-fil. Spara logotypen som en teckning: 'logo: theme/logo.svg'.",
        $"'{Excerpt.Of(path)}' ei ole SVG-tiedosto. Tallenna logo piirroksena: 'logo: theme/logo.svg'.");

    public static Diagnostic Element(SourceSpan at, string name) => name is "style"
        ? Rule.At(at,
            "'<style>' in the logo would change the whole page. Save the drawing with 'Presentation Attributes' in Illustrator, or as 'Optimized SVG' in Inkscape.",
            "'<style>' i logotypen skulle ändra hela sidan. Spara teckningen med 'Presentation Attributes' i Illustrator, eller som 'Optimized SVG' i Inkscape.",
            "Logon '<style>' muuttaisi koko sivua. Tallenna piirros Illustratorissa valinnalla 'Presentation Attributes' tai Inkscapessa muodossa 'Optimized SVG'.")
        : Rule.At(at,
            $"'<{name}>' in the logo is an embedded picture, which pages do not show. Draw it with shapes.",
            $"'<{name}>' i logotypen är en inbäddad bild, som sidorna inte visar. Rita den med former.",
            $"Logon '<{name}>' on upotettu kuva, jota sivut eivät näytä. Piirrä se muotoina.");

    public static Diagnostic TooLarge(SourceSpan at, int characters, int most) => Rule.At(at,
        $"The logo has {characters} characters and is in every page. Simplify the drawing to at most {most}.",
        $"Logotypen har {characters} tecken och finns på varje sida. Förenkla teckningen till högst {most}.",
        $"Logossa on {characters} merkkiä, ja se on jokaisella sivulla. Yksinkertaista piirros enintään {most} merkkiin.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureFormat
{
    public static Rule Rule { get; } = new("picture-format", Severity.Error, Criterion: "1.1.1", IsFirm: true);

    public static Diagnostic At(string path, string format) => Rule.At(new SourceSpan(path),
        $"Not all browsers show {format} pictures. Export the picture as JPEG.",
        $"Alla webbläsare visar inte {format}-bilder. Exportera bilden som JPEG.",
        $"Kaikki selaimet eivät näytä {format}-kuvia. Tallenna kuva JPEG-muodossa.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class NotUtf8
{
    public static Rule Rule { get; } = new("not-utf8", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int offset) => Rule.At(at,
        $"The text is not UTF-8 (byte {offset}). Save the file as UTF-8.",
        $"Texten är inte UTF-8 (byte {offset}). Spara filen som UTF-8.",
        $"Teksti ei ole UTF-8-muodossa (tavu {offset}). Tallenna tiedosto UTF-8-muotoon.");
}

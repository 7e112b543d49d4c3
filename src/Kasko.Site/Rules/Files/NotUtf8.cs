using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class NotUtf8
{
    public static Rule Rule { get; } = new("not-utf8", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int offset) => Rule.At(at,
        $"The text is not UTF-8 (byte {offset}). Save the file as UTF-8.",
        $"Filen är sparad med fel teckenkodning (byte {offset}), så å, ä och ö kan inte läsas rätt. Spara den på nytt och välj UTF-8.",
        $"Teksti ei ole UTF-8-muodossa (tavu {offset}). Tallenna tiedosto UTF-8-muotoon.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class CopiedFile
{
    public static Rule Rule { get; } = new("copied-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string original) => Rule.At(new SourceSpan(path),
        $"This looks like a copy of '{original}'. Compare the two and delete one of them.",
        $"Det här ser ut som en kopia av '{original}'. Jämför dem och ta bort den ena.",
        $"Tämä näyttää kopiolta: alkuperäinen on '{original}'. Vertaa niitä ja poista toinen.");
}

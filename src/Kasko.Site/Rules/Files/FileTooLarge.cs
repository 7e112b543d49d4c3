using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileTooLarge
{
    public static Rule Rule { get; } = new("file-too-large", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, int megabytes) => Rule.At(new SourceSpan(path),
        $"The file is larger than {megabytes} MB. Split it, or make it smaller.",
        $"Filen är större än {megabytes} MB. Dela upp den eller gör den mindre.",
        $"Tiedosto on yli {megabytes} Mt. Jaa se tai pienennä sitä.");
}

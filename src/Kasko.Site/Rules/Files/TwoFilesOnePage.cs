using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class TwoFilesOnePage
{
    public static Rule Rule { get; } = new("two-files-one-page", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string other) => Rule.At(new SourceSpan(path),
        $"This page and {other} are the same page by their names. Rename one.",
        $"Den här sidan och {other} är samma sida enligt namnen. Byt namn på den ena.",
        $"Tämä sivu ja {other} ovat nimiensä mukaan sama sivu. Nimeä toinen uudelleen.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class MissingFile
{
    public static Rule Rule { get; } = new("missing-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "This file is missing. The site needs it.",
        "Filen saknas. Webbplatsen behöver den.",
        "Tiedosto puuttuu. Sivusto tarvitsee sen.");
}

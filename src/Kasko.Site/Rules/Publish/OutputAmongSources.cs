using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputAmongSources
{
    public static Rule Rule { get; } = new("output-among-sources", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string source) => Rule.At(at, new(
        $"This folder is '{source}', contains it or is inside it, so it is not published to. Choose another with --output.",
        $"Mappen är '{source}', innehåller den eller ligger i den, så inget publiceras i den. Välj en annan med --output.",
        $"Kansio on '{source}', sisältää sen tai on sen sisällä, joten siihen ei julkaista. Valitse toinen valitsimella --output."));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class MissingPage
{
    public static Rule Rule { get; } = new("missing-page", Severity.Warning);

    public static Diagnostic At(string kind, string file) => Rule.At(new SourceSpan("content"),
        $"The site has no page with 'kind: {kind}', and residents will look for it. Make {file}.sv.md and {file}.fi.md.",
        $"Webbplatsen har ingen sida med 'kind: {kind}', och invånarna kommer att leta efter den. Gör {file}.sv.md och {file}.fi.md.",
        $"Sivustolta puuttuu sivu, jota asukkaat etsivät ('kind: {kind}'). Tee tiedostot {file}.sv.md ja {file}.fi.md.");
}

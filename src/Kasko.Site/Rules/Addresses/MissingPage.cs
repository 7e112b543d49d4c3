using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class MissingPage
{
    public static Rule Rule { get; } = new("missing-page", Severity.Warning);

    public static Diagnostic At(string kind, string file, SiteLanguages languages)
    {
        var files = PageFileNames.Of(file, languages);
        return Rule.At(new SourceSpan("content"),
            $"The site has no page with 'kind: {kind}', and residents will look for it. Make {files.English}.",
            $"Webbplatsen har ingen sida med 'kind: {kind}', och invånarna kommer att leta efter den. Gör {files.Swedish}.",
            $"Sivustolta puuttuu sivu, jota asukkaat etsivät ('kind: {kind}'). Tee {files.Finnish}.");
    }
}

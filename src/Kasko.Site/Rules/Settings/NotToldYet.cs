using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotToldYet
{
    public static Rule Rule { get; } = new("not-told-yet", Severity.Warning);

    public static Diagnostic PlaceholderAddress(SourceSpan at, string host) => Rule.At(at,
        $"'base_url' is still {host}, which is not the site's real address. Set it before launch.",
        $"'base_url' är {host}, som står i stället för webbplatsens riktiga adress. Ange den före lanseringen.",
        $"Kohdassa 'base_url' on {host}, joka on sivuston oikean osoitteen paikalla. Anna se ennen julkistamista.");

    public static Diagnostic At(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' is not set yet, and the pages say so. Set it before launch.",
        $"'{key}' är inte angivet ännu, och det står på sidorna. Ange det före lanseringen.",
        $"Kohtaa '{key}' ei ole vielä annettu, ja sivuilla lukee niin. Anna se ennen julkistamista.");
}

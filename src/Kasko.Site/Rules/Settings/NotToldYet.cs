using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotToldYet
{
    public static Rule Rule { get; } = new("not-told-yet", Severity.Warning);

    public static Diagnostic PlaceholderAddress(SourceSpan at, string host) => Rule.At(at,
        $"'base_url' is still {host}, which is not the site's real address. Set it before launch.",
        $"'base_url' är fortfarande {host}, som inte är webbplatsens riktiga adress. Ange den före lanseringen.",
        $"Kohdassa 'base_url' on yhä {host}, joka ei ole sivuston oikea osoite. Anna se ennen julkistamista.");

    /// <summary>All missing keys of a file in one diagnostic, for reports for people.</summary>
    public static Diagnostic Together(SourceSpan at, IReadOnlyList<string> keys)
    {
        var all = string.Join(", ", keys.Select(key => $"'{key}'"));
        return Rule.At(at,
            $"Missing, and the pages say so: {all}. Add them before launch.",
            $"Saknas, och det står på sidorna: {all}. Lägg till dem före lanseringen.",
            $"Puuttuu, ja sivuilla lukee niin: {all}. Lisää ne ennen julkistamista.");
    }

    public static Diagnostic At(SourceSpan at, string key)
    {
        var diagnostic = Rule.At(at,
            $"'{key}' is missing, and the pages say so. Add it before launch.",
            $"'{key}' saknas, och det står på sidorna. Lägg till det före lanseringen.",
            $"Kohta '{key}' puuttuu, ja sivuilla lukee niin. Lisää se ennen julkistamista.");
        return diagnostic with { MissingKey = key };
    }
}

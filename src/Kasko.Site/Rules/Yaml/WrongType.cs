using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class WrongType
{
    public static Rule Rule { get; } = new("wrong-type", Severity.Error, IsFirm: true);

    public static Diagnostic NotText(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' must be a text.", $"'{key}' ska vara en text.", $"Kohdan '{key}' pitää olla teksti.");

    public static Diagnostic NotMapping(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' must consist of keys and values, one 'key: value' a line.",
        $"'{key}' ska bestå av nycklar och värden, en rad 'nyckel: värde' för var och en.",
        $"Kohdassa '{key}' pitää olla avaimia ja arvoja, kukin omalla rivillään 'avain: arvo'.");

    public static Diagnostic NotLocalized(SourceSpan at, string key, SiteLanguages languages) => Rule.At(at,
        $"'{key}' needs a text in each language. Write {key}: {PageFileNames.Quoted(languages)}.",
        $"'{key}' behöver en text på varje språk. Skriv {key}: {PageFileNames.Quoted(languages)}.",
        $"Kohdassa '{key}' pitää olla teksti jokaisella kielellä. Kirjoita {key}: {PageFileNames.Quoted(languages)}.");

    public static Diagnostic NotList(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' must be a list, each item on a line that starts with '- '.",
        $"'{key}' ska vara en lista, varje punkt på en egen rad som börjar med '- '.",
        $"Kohdan '{key}' pitää olla luettelo, jonka jokainen rivi alkaa merkeillä '- '.");

    public static Diagnostic NotWholeNumber(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be a whole number, not '{written}'.",
        $"'{key}' ska vara ett heltal, inte '{written}'.",
        $"Kohdan '{key}' pitää olla kokonaisluku, ei '{written}'.");

    public static Diagnostic NotPositive(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' must be a whole number above zero.",
        $"'{key}' ska vara ett heltal större än noll.",
        $"Kohdan '{key}' pitää olla nollaa suurempi kokonaisluku.");

    public static Diagnostic NotTrueOrFalse(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be true or false, not '{written}'.",
        $"'{key}' ska vara true eller false, inte '{written}'.",
        $"Kohdan '{key}' pitää olla true tai false, ei '{written}'.");
}

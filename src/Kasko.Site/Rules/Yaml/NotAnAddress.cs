using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotAnAddress
{
    public static Rule Rule { get; } = new("not-an-address", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be a web address that starts with https:// or http://, not '{written}'.",
        $"'{key}' ska vara en webbadress som börjar med https:// eller http://, inte '{written}'.",
        $"Kohdan '{key}' pitää olla verkko-osoite, jonka alussa on https:// tai http://, ei '{written}'.");
}

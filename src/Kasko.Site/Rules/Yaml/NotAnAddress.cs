using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotAnAddress
{
    public static Rule Rule { get; } = new("not-an-address", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be a web address that starts with https:// or http://, not '{written}'.",
        $"'{key}' ska vara en webbadress som börjar med https:// eller http://, inte '{written}'.",
        $"Kohdan '{key}' pitää olla verkko-osoite, jonka alussa on https:// tai http://, ei '{written}'.");

    /// <summary>The address is not repeated, because it would break the line in a log.</summary>
    public static Diagnostic WithControls(SourceSpan at, string key) => Rule.At(at,
        $"The address in '{key}' contains a line break or a control character, perhaps written as %0A. Remove it.",
        $"Adressen i '{key}' innehåller en radbrytning eller ett styrtecken, kanske skrivet som %0A. Ta bort det.",
        $"Kohdan '{key}' osoitteessa on rivinvaihto tai ohjausmerkki, ehkä kirjoitettuna %0A. Poista se.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class IncompleteAddress
{
    public static Rule Rule { get; } = new("incomplete-address", Severity.Error, Criterion: "2.4.4");

    /// <param name="meant">The complete address, when it can be guessed.</param>
    public static Diagnostic At(SourceSpan at, string address, string? meant)
    {
        var hint = meant is null
            ? new Hint(" Write all of it, as in https://www.example.fi or mailto:name@example.fi.", " Skriv den i sin helhet, till exempel https://www.example.fi eller mailto:namn@example.fi.", " Kirjoita se kokonaan, esimerkiksi https://www.example.fi tai mailto:nimi@example.fi.")
            : Hint.Of(meant);
        return Rule.At(at,
            $"'{Excerpt.Of(address)}' is not a complete address.{hint.English}",
            $"'{Excerpt.Of(address)}' är ingen fullständig adress.{hint.Swedish}",
            $"'{Excerpt.Of(address)}' ei ole täydellinen osoite.{hint.Finnish}");
    }

    public static Diagnostic Missing(SourceSpan at) => Rule.At(at,
        "The link has no address. Write between the parentheses where it leads.",
        "Länken har ingen adress. Skriv mellan parenteserna vart den leder.",
        "Linkissä ei ole osoitetta. Kirjoita kaarisulkeisiin, minne se vie.");
}

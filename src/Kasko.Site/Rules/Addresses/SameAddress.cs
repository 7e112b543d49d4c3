using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class SameAddress
{
    public static Rule Rule { get; } = new("same-address", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string address, string other) => Rule.At(at,
        $"This page and {other} have the same address, {address}. Give one of them another 'slug: …'.",
        $"Den här sidan och {other} har samma adress, {address}. Ge den ena en annan 'slug: …'.",
        $"Tällä sivulla ja tiedostolla {other} on sama osoite, {address}. Anna toiselle eri 'slug: …'.");

    public static Diagnostic OfMeasure(SourceSpan at, string address, string other) => Rule.At(at,
        $"The measure's page and {other} have the same address, {address}. Give the measure another title or a 'slug'.",
        $"Mätarens sida och {other} har samma adress, {address}. Ge mätaren en annan titel eller en 'slug'.",
        $"Mittarin sivulla ja tiedostolla {other} on sama osoite, {address}. Anna mittarille toinen nimi tai 'slug'.");
}

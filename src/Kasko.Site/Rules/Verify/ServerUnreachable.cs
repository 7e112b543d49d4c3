using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class ServerUnreachable
{
    public static Rule Rule { get; } = new("server-unreachable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "No answer comes from this address. Check the address and the network, and try again.",
        "Adressen svarar inte. Kontrollera adressen och nätet, och försök igen.",
        "Osoitteesta ei tule vastausta. Tarkista osoite ja verkkoyhteys, ja yritä uudelleen."));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class ServerUnreachable
{
    public static Rule Rule { get; } = new("server-unreachable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "No answer comes from this address. Check the address and the network, and try again.",
        "Adressen svarar inte. Kontrollera adressen och nätet, och försök igen.",
        "Osoitteesta ei tule vastausta. Tarkista osoite ja verkkoyhteys, ja yritä uudelleen."));

    public static Diagnostic TooSlow(SourceSpan at) => Rule.At(at, new(
        "The answer from this address is so slow that it was abandoned. Try again, and ask whoever runs the server if it stays slow.",
        "Adressen svarar så långsamt att försöket avbröts. Försök igen, och fråga den som sköter servern om den är fortsatt långsam.",
        "Osoitteesta tulee vastaus niin hitaasti, että yritys keskeytettiin. Yritä uudelleen, ja kysy palvelimen ylläpitäjältä, jos hitaus jatkuu."));

    public static Diagnostic NotTrusted(SourceSpan at) => Rule.At(at, new(
        "The server's certificate is not accepted, and browsers do not open the site: it has expired, is for another name, or comes from an unknown authority. Ask whoever runs the server to renew it, and check this machine's clock.",
        "Serverns certifikat godkänns inte, och webbläsarna öppnar inte webbplatsen: det har gått ut, gäller ett annat namn eller har en okänd utfärdare. Be den som sköter servern förnya det, och kontrollera datorns klocka.",
        "Palvelimen varmennetta ei hyväksytä, eivätkä selaimet avaa sivustoa: se on vanhentunut, kuuluu toiselle nimelle tai sen myöntäjää ei tunneta. Pyydä palvelimen ylläpitäjää uusimaan se, ja tarkista koneen kello."));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.ExternalLinks;

public static class OutsideLinkUnanswered
{
    public static Rule Rule { get; } = new("outside-link-unanswered", Severity.Warning);

    public static Diagnostic At(SourceSpan at, Uri address) => Rule.At(at,
        $"'{Excerpt.Of(address.OriginalString)}' does not answer. Try again later; if it still does not answer, remove the link.",
        $"'{Excerpt.Of(address.OriginalString)}' svarar inte. Försök igen senare; ta bort länken om adressen fortfarande inte svarar.",
        $"'{Excerpt.Of(address.OriginalString)}' ei vastaa. Yritä myöhemmin uudelleen; poista linkki, jos se ei vastaa vieläkään.");

    public static Diagnostic RateLimited(SourceSpan at, Uri address) => Rule.At(at,
        $"The server of '{Excerpt.Of(address.OriginalString)}' asks us to wait, so the link was not tried. Try again later.",
        $"Servern för '{Excerpt.Of(address.OriginalString)}' ber oss vänta, så länken prövades inte. Försök igen senare.",
        $"Osoitteen '{Excerpt.Of(address.OriginalString)}' palvelin pyytää odottamaan, joten linkkiä ei kokeiltu. Yritä myöhemmin uudelleen.");

    public static Diagnostic NotTrusted(SourceSpan at, Uri address) => Rule.At(at,
        $"The certificate of '{Excerpt.Of(address.OriginalString)}' is not accepted, and browsers warn of it: it has expired, is for another name, or comes from an unknown authority. Check the address; if it is right, remove the link until the site has a new one.",
        $"Certifikatet för '{Excerpt.Of(address.OriginalString)}' godkänns inte, och webbläsarna varnar för det: det har gått ut, gäller ett annat namn eller har en okänd utfärdare. Kontrollera adressen; om den är rätt, ta bort länken tills webbplatsen har ett nytt.",
        $"Osoitteen '{Excerpt.Of(address.OriginalString)}' varmennetta ei hyväksytä, ja selaimet varoittavat siitä: se on vanhentunut, kuuluu toiselle nimelle tai sen myöntäjää ei tunneta. Tarkista osoite; jos se on oikein, poista linkki, kunnes sivusto saa uuden varmenteen.");
}

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
}

using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with links that lead out of the site. They are tried when asked for only, never in a build.</summary>
public static class ExternalRules
{
    private const string BrokenId = "outside-link-broken";
    private const string MovedId = "outside-link-moved";
    private const string UnansweredId = "outside-link-unanswered";

    public static ImmutableArray<string> Ids { get; } = [BrokenId, MovedId, UnansweredId];

    /// <param name="status">The HTTP status.</param>
    public static Diagnostic Broken(SourceSpan at, Uri address, int status) => Diagnostic.Warning(BrokenId, at,
        $"'{Cited.Of(address.OriginalString)}' answers with status {status}. Mend the link or remove it. If it works in a browser, write it under 'external: {{allow: […]}}' in site.yml.",
        $"'{Cited.Of(address.OriginalString)}' svarar med status {status}. Rätta länken eller ta bort den. Om den fungerar i en webbläsare, skriv den under 'external: {{allow: […]}}' i site.yml.",
        $"'{Cited.Of(address.OriginalString)}' vastaa tilalla {status}. Korjaa linkki tai poista se. Jos se toimii selaimessa, kirjoita se tiedostoon site.yml kohtaan 'external: {{allow: […]}}'.");

    public static Diagnostic InCircles(SourceSpan at, Uri address) => Diagnostic.Warning(BrokenId, at,
        $"'{Cited.Of(address.OriginalString)}' leads on and on, and never to a page. Mend the link or remove it.",
        $"'{Cited.Of(address.OriginalString)}' leder bara vidare och aldrig till en sida. Rätta länken eller ta bort den.",
        $"'{Cited.Of(address.OriginalString)}' ohjaa vain eteenpäin eikä koskaan sivulle. Korjaa linkki tai poista se.");

    public static Diagnostic Moved(SourceSpan at, Uri address, string to) => Diagnostic.Warning(MovedId, at,
        $"'{Cited.Of(address.OriginalString)}' has moved for good. Link to {to}.",
        $"'{Cited.Of(address.OriginalString)}' har flyttat permanent. Länka till {to}.",
        $"'{Cited.Of(address.OriginalString)}' on muuttanut pysyvästi. Linkitä osoitteeseen {to}.");

    public static Diagnostic Unanswered(SourceSpan at, Uri address) => Diagnostic.Warning(UnansweredId, at,
        $"'{Cited.Of(address.OriginalString)}' does not answer. Try again later; if it stays silent, remove the link.",
        $"'{Cited.Of(address.OriginalString)}' svarar inte. Försök igen senare; ta bort länken om den förblir tyst.",
        $"'{Cited.Of(address.OriginalString)}' ei vastaa. Yritä myöhemmin uudelleen; poista linkki, jos se ei vastaa vieläkään.");

    public static Diagnostic Busy(SourceSpan at, Uri address) => Diagnostic.Warning(UnansweredId, at,
        $"The server of '{Cited.Of(address.OriginalString)}' asks us to wait, so the link was not tried. Try again later.",
        $"Servern för '{Cited.Of(address.OriginalString)}' ber oss vänta, så länken prövades inte. Försök igen senare.",
        $"Osoitteen '{Cited.Of(address.OriginalString)}' palvelin pyytää odottamaan, joten linkkiä ei kokeiltu. Yritä myöhemmin uudelleen.");
}

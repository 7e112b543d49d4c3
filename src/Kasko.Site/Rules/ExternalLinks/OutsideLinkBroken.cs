using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.ExternalLinks;

public static class OutsideLinkBroken
{
    public static Rule Rule { get; } = new("outside-link-broken", Severity.Warning, Criterion: "2.4.4");

    /// <param name="status">The HTTP status.</param>
    public static Diagnostic At(SourceSpan at, Uri address, int status) => Rule.At(at,
        $"'{Excerpt.Of(address.OriginalString)}' answers with status {status}. Fix the link or remove it. If it works in a browser, write it under 'external: {{allow: […]}}' in site.yml.",
        $"'{Excerpt.Of(address.OriginalString)}' svarar med statuskoden {status}. Rätta länken eller ta bort den. Om den fungerar i en webbläsare, skriv den under 'external: {{allow: […]}}' i site.yml.",
        $"'{Excerpt.Of(address.OriginalString)}' vastaa tilakoodilla {status}. Korjaa linkki tai poista se. Jos se toimii selaimessa, kirjoita se tiedostoon site.yml kohtaan 'external: {{allow: […]}}'.");

    public static Diagnostic RedirectLoop(SourceSpan at, Uri address) => Rule.At(at,
        $"'{Excerpt.Of(address.OriginalString)}' redirects again and again, and never reaches a page. Fix the link or remove it.",
        $"'{Excerpt.Of(address.OriginalString)}' leder bara vidare och kommer aldrig fram till en sida. Rätta länken eller ta bort den.",
        $"'{Excerpt.Of(address.OriginalString)}' ohjaa aina vain eteenpäin eikä päädy koskaan sivulle. Korjaa linkki tai poista se.");
}

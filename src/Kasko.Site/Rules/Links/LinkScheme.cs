using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkScheme
{
    public static Rule Rule { get; } = new("link-scheme", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' cannot be linked to. A link starts with https:, http:, mailto: or tel:, or names a file of this site.",
        $"Det går inte att länka till '{target}'. En länk börjar med https:, http:, mailto: eller tel:, eller anger en fil på webbplatsen.",
        $"Osoitteeseen '{target}' ei voi linkittää. Linkin alussa pitää olla https:, http:, mailto: tai tel:, tai linkin pitää olla sivuston tiedoston nimi.");
}

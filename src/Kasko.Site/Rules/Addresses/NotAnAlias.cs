using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class NotAnAlias
{
    public static Rule Rule { get; } = new("not-an-alias", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is no address inside the site. Write the old address after the site's own, as in sv/old-name/ or old.html.",
        $"'{written}' är ingen adress på webbplatsen. Skriv den gamla adressen efter webbplatsens egen, till exempel sv/gammalt-namn/ eller gammal.html.",
        $"'{written}' ei ole sivuston osoite. Kirjoita vanha osoite sivuston oman osoitteen jälkeen, esimerkiksi fi/vanha-nimi/ tai vanha.html.");
}

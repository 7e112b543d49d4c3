using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class NotAnAlias
{
    public static Rule Rule { get; } = new("not-an-alias", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is no address inside the site. Write the old address after the site's own, as in sv/old-name/ or old.html.",
        $"'{written}' är ingen adress på webbplatsen. Skriv den gamla adressen efter webbplatsens egen, till exempel sv/gammalt-namn/ eller gammal.html.",
        $"'{written}' ei ole sivuston osoite. Kirjoita vanha osoite sivuston oman osoitteen jälkeen, esimerkiksi fi/vanha-nimi/ tai vanha.html.");

    /// <param name="without">The address without its query.</param>
    public static Diagnostic WithQuery(SourceSpan at, string written, string without) => Rule.At(at,
        $"'{written}' has a question mark. Only nginx, apache, caddy and netlify tell addresses apart by what follows it: name the one that serves the site under 'hosts' in site.yml, or write '{without}' for that address with any query.",
        $"'{written}' har ett frågetecken. Bara nginx, apache, caddy och netlify tar hänsyn till det som står efter frågetecknet: ange den som webbplatsen finns på under 'hosts' i site.yml, eller skriv '{without}', så gäller adressen vad som än följer efter den.",
        $"Osoitteessa '{written}' on kysymysmerkki. Vain nginx, apache, caddy ja netlify erottavat osoitteet sen perusteella, mitä sen jälkeen tulee: ilmoita tiedoston site.yml kohdassa 'hosts' se, jolla sivusto on, tai kirjoita '{without}', niin osoite kelpaa, tulipa sen jälkeen mitä tahansa.");

    public static Diagnostic WithCharacter(SourceSpan at, string written, string character) => Rule.At(at,
        $"'{written}' holds the character '{character}' where not every server takes it in an address. Remove this address.",
        $"'{written}' innehåller tecknet '{character}' på ett ställe där alla servrar inte godtar det i en adress. Ta bort den här adressen.",
        $"Osoitteessa '{written}' on merkki '{character}' kohdassa, jossa kaikki palvelimet eivät hyväksy sitä. Poista tämä osoite.");

    /// <param name="atRoot">The address directly below the site's base URL.</param>
    /// <param name="beside">The page's address if this word were its slug.</param>
    public static Diagnostic OfWord(SourceSpan at, string written, string atRoot, string beside) => Rule.At(at,
        $"'{written}' can mean two addresses. Write '{beside}', if the page was called so before, or '{atRoot}' for an address right after the site's own.",
        $"'{written}' kan betyda två adresser. Skriv '{beside}', om sidan hette så tidigare, eller '{atRoot}' för en adress direkt efter webbplatsens egen.",
        $"'{written}' voi tarkoittaa kahta osoitetta. Kirjoita '{beside}', jos sivulla oli ennen se nimi, tai '{atRoot}', jos osoite on heti sivuston oman osoitteen jälkeen.");
}

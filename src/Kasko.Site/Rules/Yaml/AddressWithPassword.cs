using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class AddressWithPassword
{
    public static Rule Rule { get; } = new("address-with-password", Severity.Error, IsFirm: true);

    /// <summary>The address is not repeated, so that readers of a log do not see the password.</summary>
    public static Diagnostic At(SourceSpan at, string key) => Rule.At(at,
        $"The address in '{key}' contains a user name or a password. Remove it: this file is read by many. If it was in use, change the password.",
        $"Adressen i '{key}' innehåller ett användarnamn eller lösenord. Ta bort det: många läser den här filen. Om lösenordet är i bruk, byt det.",
        $"Kohdan '{key}' osoitteessa on käyttäjätunnus tai salasana. Poista se: tätä tiedostoa lukevat monet. Jos salasana on käytössä, vaihda se.");

    /// <summary>The same in a link of a page.</summary>
    public static Diagnostic OfLink(SourceSpan at) => Rule.At(at,
        "The address of this link contains a user name or a password, which everyone could read on the page. Remove it. If it was in use, change the password.",
        "Länkens adress innehåller ett användarnamn eller lösenord, som alla skulle kunna läsa på sidan. Ta bort det. Om lösenordet är i bruk, byt det.",
        "Linkin osoitteessa on käyttäjätunnus tai salasana, jonka kaikki voisivat lukea sivulta. Poista se. Jos salasana on käytössä, vaihda se.");
}

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>How what is served can differ from what was published.</summary>
public static class VerifyRules
{
    public static Diagnostic NoRecord(SourceSpan at) => Error("no-record", at, new(
        "There is no record of what was published here, so there is nothing to compare with. Build the site first, or run this where it is built.",
        "Det finns ingen förteckning över vad som har publicerats här, så det finns inget att jämföra med. Bygg webbplatsen först, eller kör det här där den byggs.",
        "Täältä puuttuu luettelo siitä, mitä on julkaistu, joten vertailukohtaa ei ole. Koosta sivusto ensin, tai suorita tämä siellä, missä se koostetaan."));

    public static Diagnostic FileDiffers(SourceSpan at) => Error("file-differs", at, new(
        "This is not what was published: its content has changed since. Build again, or publish the folder again.",
        "Det här är inte det som publicerades: innehållet har ändrats sedan dess. Bygg igen, eller publicera mappen på nytt.",
        "Tämä ei ole se, mitä julkaistiin: sisältö on muuttunut sen jälkeen. Koosta uudelleen, tai julkaise kansio uudelleen."));

    public static Diagnostic FileMissing(SourceSpan at) => Error("file-missing", at, new(
        "This was published and is not there now. Build again, or publish the folder again.",
        "Det här publicerades men finns inte nu. Bygg igen, eller publicera mappen på nytt.",
        "Tämä julkaistiin, mutta sitä ei nyt ole. Koosta uudelleen, tai julkaise kansio uudelleen."));

    public static Diagnostic FileUnknown(SourceSpan at) => new("file-unknown", Severity.Warning, at, new(
        "No build made this, and everyone can read it on the web. Move it away if that is not meant.",
        "Det här har inget bygge gjort, och alla kan läsa det på webben. Flytta bort det om det inte är meningen.",
        "Tätä mikään koonti ei ole tehnyt, ja kaikki voivat lukea sen verkossa. Siirrä se pois, jos tätä ei ole tarkoitettu."));

    public static Diagnostic NotReadable(SourceSpan at) => Error("published-not-readable", at, new(
        "The published files cannot be read, so it is not known whether they are as they were published. Check the disk and who may read the folder.",
        "De publicerade filerna kan inte läsas, så det är oklart om de är som de publicerades. Kontrollera disken och vem som får läsa mappen.",
        "Julkaistuja tiedostoja ei voi lukea, joten ei tiedetä, ovatko ne sellaisina kuin ne julkaistiin. Tarkista levy ja kansion lukuoikeudet."));

    /// <param name="status">The server's HTTP status code.</param>
    public static Diagnostic ServerRefuses(SourceSpan at, int status) => Error("server-refuses", at, new(
        $"The server does not hand this out; it answers with status {status}. Ask whoever runs the server.",
        $"Servern lämnar inte ut det här utan svarar med status {status}. Fråga den som sköter servern.",
        $"Palvelin ei anna tätä, vaan vastaa tilalla {status}. Kysy palvelimen ylläpitäjältä."));

    public const string UnreachableId = "server-unreachable";

    public static Diagnostic ServerUnreachable(SourceSpan at) => Error(UnreachableId, at, new(
        "No answer comes from this address. Check the address and the network, and try again.",
        "Adressen svarar inte. Kontrollera adressen och nätet, och försök igen.",
        "Osoitteesta ei tule vastausta. Tarkista osoite ja verkkoyhteys, ja yritä uudelleen."));

    private static Diagnostic Error(string id, SourceSpan at, Message message) => new(id, Severity.Error, at, message);
}

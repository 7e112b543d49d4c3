using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with YAML, in files and in front matter.</summary>
public static class YamlRules
{
    public static Diagnostic Syntax(SourceSpan at) => Diagnostic.Error("yaml-syntax", at,
        "The YAML cannot be read from here on. Indent with spaces, close every bracket and quotation mark, and put quotation marks around a text that has a ':' or '#' in it.",
        "YAML-texten kan inte läsas härifrån. Dra in med mellanslag, stäng varje klammer och citattecken, och sätt citattecken runt en text som har ':' eller '#' i sig.",
        "YAML-tekstiä ei voi lukea tästä eteenpäin. Sisennä välilyönneillä, sulje jokainen sulkumerkki ja lainausmerkki ja pane lainausmerkit sellaisen tekstin ympärille, jossa on ':' tai '#'.");

    public static Diagnostic Anchor(SourceSpan at) => Diagnostic.Error("yaml-anchor", at,
        "Anchors and aliases (& and *) are not used here. Write the value out, or put it in quotation marks.",
        "Ankare och alias (& och *) används inte här. Skriv ut värdet, eller sätt det inom citattecken.",
        "Ankkureita ja viittauksia (& ja *) ei käytetä tässä. Kirjoita arvo kokonaan tai pane se lainausmerkkeihin.");

    public static Diagnostic Tag(SourceSpan at) => Diagnostic.Error("yaml-tag", at,
        "Tags (!) are not used here. Write the value alone, or put it in quotation marks.",
        "Taggar (!) används inte här. Skriv bara värdet, eller sätt det inom citattecken.",
        "Tyyppimerkintöjä (!) ei käytetä tässä. Kirjoita pelkkä arvo tai pane se lainausmerkkeihin.");

    public static Diagnostic TooDeep(SourceSpan at, int limit) => Diagnostic.Error("yaml-too-deep", at,
        $"The YAML is nested more than {limit} levels deep.",
        $"YAML-texten har mer än {limit} nivåer.",
        $"YAML-tekstissä on yli {limit} tasoa.");

    public static Diagnostic SeveralDocuments(SourceSpan at) => Diagnostic.Error("yaml-several-documents", at,
        "A second YAML document starts here. A file holds one: remove the '---' line.",
        "Här börjar ett andra YAML-dokument. En fil har bara ett: ta bort raden '---'.",
        "Tästä alkaa toinen YAML-asiakirja. Tiedostossa on vain yksi: poista rivi '---'.");

    public static Diagnostic DuplicateKey(SourceSpan at, string key, int firstLine) => Diagnostic.Error("duplicate-key", at,
        $"'{key}' stands twice, first on line {firstLine}. Keep one of them.",
        $"'{key}' finns två gånger, först på rad {firstLine}. Behåll den ena.",
        $"'{key}' on kahdesti, ensin rivillä {firstLine}. Säilytä toinen niistä.");

    public static Diagnostic UnknownKey(SourceSpan at, string key, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(key, known);
        var all = string.Join(", ", known.Order(StringComparer.Ordinal));
        return Diagnostic.Error("unknown-key", at,
            $"'{key}' is not known here.{hint.English} Known: {all}.",
            $"'{key}' är inte känt här.{hint.Swedish} Kända: {all}.",
            $"'{key}' ei ole tunnettu tässä.{hint.Finnish} Tunnetut: {all}.");
    }

    public static Diagnostic DecimalComma(SourceSpan at, string decimals) => Diagnostic.Error("decimal-comma", at,
        $"A comma starts a new key here, and '{decimals}' is none. Write a number with a point, as in 5.3.",
        $"Ett komma inleder en ny nyckel här, och '{decimals}' är ingen nyckel. Skriv talet med punkt, till exempel 5.3.",
        $"Pilkku aloittaa tässä uuden avaimen, eikä '{decimals}' ole avain. Kirjoita luku pisteellä, esimerkiksi 5.3.");

    public static Diagnostic MissingKey(SourceSpan at, string key) => Diagnostic.Error("missing-key", at,
        $"'{key}' is missing. Add the line '{key}: …'.",
        $"'{key}' saknas. Lägg till raden '{key}: …'.",
        $"'{key}' puuttuu. Lisää rivi '{key}: …'.");

    public static Diagnostic MissingLanguage(SourceSpan at, Language language) => Diagnostic.Error("missing-language", at,
        $"The text is missing in {(language is Language.Swedish ? "Swedish" : "Finnish")}. Add '{language.Code()}: …'.",
        $"Texten saknas på {(language is Language.Swedish ? "svenska" : "finska")}. Lägg till '{language.Code()}: …'.",
        $"Teksti puuttuu {(language is Language.Swedish ? "ruotsiksi" : "suomeksi")}. Lisää '{language.Code()}: …'.");

    public static Diagnostic NotText(SourceSpan at, string key) => Diagnostic.Error("wrong-type", at,
        $"'{key}' must be a text.", $"'{key}' ska vara en text.", $"Kohdan '{key}' pitää olla teksti.");

    public static Diagnostic NotMapping(SourceSpan at, string key) => Diagnostic.Error("wrong-type", at,
        $"'{key}' must hold keys and values, one 'key: value' a line.",
        $"'{key}' ska bestå av nycklar och värden, en rad 'nyckel: värde' för var och en.",
        $"Kohdassa '{key}' pitää olla avaimia ja arvoja, kukin omalla rivillään 'avain: arvo'.");

    public static Diagnostic NotList(SourceSpan at, string key) => Diagnostic.Error("wrong-type", at,
        $"'{key}' must be a list, each item on a line that starts with '- '.",
        $"'{key}' ska vara en lista, varje del på en rad som börjar med '- '.",
        $"Kohdan '{key}' pitää olla luettelo, jonka jokainen rivi alkaa merkeillä '- '.");

    public static Diagnostic NotWholeNumber(SourceSpan at, string key, string written) => Diagnostic.Error("wrong-type", at,
        $"'{key}' must be a whole number, not '{written}'.",
        $"'{key}' ska vara ett heltal, inte '{written}'.",
        $"Kohdan '{key}' pitää olla kokonaisluku, ei '{written}'.");

    public static Diagnostic NotNumber(SourceSpan at, string key, string written, string? write)
    {
        var hint = write is null ? new Hint("", "", "") : new Hint($" Write {write}.", $" Skriv {write}.", $" Kirjoita {write}.");
        return Diagnostic.Error("not-a-number", at,
            $"'{key}' must be a number with a point as decimal sign and no spaces, not '{written}'.{hint.English}",
            $"'{key}' ska vara ett tal med decimalpunkt och utan mellanslag, inte '{written}'.{hint.Swedish}",
            $"Kohdan '{key}' pitää olla luku, jossa on desimaalipiste eikä välilyöntejä, ei '{written}'.{hint.Finnish}");
    }

    public static Diagnostic NotDate(SourceSpan at, string key, string written) => Diagnostic.Error("not-a-date", at,
        $"'{key}' must be a date that exists, as in 2026-01-31, not '{written}'.",
        $"'{key}' ska vara ett datum som finns, till exempel 2026-01-31, inte '{written}'.",
        $"Kohdan '{key}' pitää olla olemassa oleva päivämäärä, esimerkiksi 2026-01-31, ei '{written}'.");

    public static Diagnostic NotPeriod(SourceSpan at, string key, string written) => Diagnostic.Error("not-a-period", at,
        $"'{key}' must be a year, quarter or month, as in 2025, 2025-Q1 or 2025-01, not '{written}'.",
        $"'{key}' ska vara ett år, ett kvartal eller en månad, till exempel 2025, 2025-Q1 eller 2025-01, inte '{written}'.",
        $"Kohdan '{key}' pitää olla vuosi, neljännes tai kuukausi, esimerkiksi 2025, 2025-Q1 tai 2025-01, ei '{written}'.");

    public static Diagnostic NotTrueOrFalse(SourceSpan at, string key, string written) => Diagnostic.Error("wrong-type", at,
        $"'{key}' must be true or false, not '{written}'.",
        $"'{key}' ska vara true eller false, inte '{written}'.",
        $"Kohdan '{key}' pitää olla true tai false, ei '{written}'.");

    public static Diagnostic NotAddress(SourceSpan at, string key, string written) => Diagnostic.Error("not-an-address", at,
        $"'{key}' must be a web address that starts with https:// or http://, not '{written}'.",
        $"'{key}' ska vara en webbadress som börjar med https:// eller http://, inte '{written}'.",
        $"Kohdan '{key}' pitää olla verkko-osoite, jonka alussa on https:// tai http://, ei '{written}'.");

    /// <summary>The address is not repeated: whoever reads a log should not learn the password.</summary>
    public static Diagnostic AddressWithPassword(SourceSpan at, string key) => Diagnostic.Error("address-with-password", at,
        $"The address in '{key}' holds a user name or a password. Remove it: this file is read by many. If it was in use, change the password.",
        $"Adressen i '{key}' innehåller ett användarnamn eller lösenord. Ta bort det: många läser den här filen. Om lösenordet är i bruk, byt det.",
        $"Kohdan '{key}' osoitteessa on käyttäjätunnus tai salasana. Poista se: tätä tiedostoa lukevat monet. Jos salasana on käytössä, vaihda se.");

    public static Diagnostic NotOneOf(SourceSpan at, string key, string written, IReadOnlyCollection<string> choices)
    {
        var hint = Hint.For(written, choices);
        var all = string.Join(", ", choices);
        return Diagnostic.Error("unknown-value", at,
            $"'{key}' cannot be '{written}'.{hint.English} Possible: {all}.",
            $"'{key}' kan inte vara '{written}'.{hint.Swedish} Möjliga: {all}.",
            $"'{key}' ei voi olla '{written}'.{hint.Finnish} Mahdolliset: {all}.");
    }
}

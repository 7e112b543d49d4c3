namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with goals, benefits and measures.</summary>
public static class StrategyRules
{
    public static Diagnostic SameId(SourceSpan at, string id) => Diagnostic.Error("same-id", at,
        $"The id '{id}' is used twice. Give this one another.",
        $"Id:t '{id}' används två gånger. Ge det här ett annat.",
        $"Tunnus '{id}' on käytössä kahdesti. Anna tälle toinen.");

    public static Diagnostic ReservedId(SourceSpan at, string id) => Diagnostic.Error("reserved-id", at,
        $"'{id}' is the name of a file of open data, so no measure can have it. Give the file another name.",
        $"'{id}' är namnet på en fil med öppna data, så ingen mätare kan ha det. Ge filen ett annat namn.",
        $"'{id}' on avoimen datan tiedoston nimi, joten se ei käy mittarin nimeksi. Anna tiedostolle toinen nimi.");

    public static Diagnostic MeasureId(SourceSpan at, string id) => Diagnostic.Error("measure-id", at,
        $"'{id}' becomes part of web addresses. Name the file with the letters a–z, digits and hyphens only.",
        $"'{id}' blir en del av webbadresser. Ge filen ett namn med bara bokstäverna a–z, siffror och bindestreck.",
        $"'{id}' tulee osaksi verkko-osoitteita. Nimeä tiedosto vain kirjaimilla a–z, numeroilla ja yhdysmerkeillä.");

    public static Diagnostic SameMeasureAddress(SourceSpan at, string address, string other) => Diagnostic.Error("same-address", at,
        $"The measure's page and {other} have the same address, {address}. Give the measure another title.",
        $"Mätarens sida och {other} har samma adress, {address}. Ge mätaren en annan titel.",
        $"Mittarin sivulla ja tiedostolla {other} on sama osoite, {address}. Anna mittarille toinen nimi.");

    public static Diagnostic RangeWithoutHold(SourceSpan at) => Diagnostic.Error("range-without-hold", at,
        "A range belongs to 'direction: hold' only. Remove it, or change the direction.",
        "Ett intervall hör bara till 'direction: hold'. Ta bort det eller ändra riktningen.",
        "Vaihteluväli kuuluu vain suuntaan 'direction: hold'. Poista se tai muuta suuntaa.");

    public static Diagnostic RangeTurnedRound(SourceSpan at) => Diagnostic.Error("range-turned-round", at,
        "The range begins above its end, so that no figure can lie within it. Write the smaller number at 'from'.",
        "Intervallet börjar ovanför sitt slut, så att ingen siffra kan ligga inom det. Skriv det mindre talet vid 'from'.",
        "Tavoitealue alkaa loppunsa yläpuolelta, joten mikään luku ei voi olla sillä. Kirjoita pienempi luku kohtaan 'from'.");

    public static Diagnostic TargetBeforeBaseline(SourceSpan at, string target, string baseline) => Diagnostic.Error("target-before-baseline", at,
        $"The target is for {target}, which is not after the baseline's {baseline}. Correct the period that is wrong.",
        $"Målnivån gäller {target}, som inte är efter utgångslägets {baseline}. Rätta den period som är fel.",
        $"Tavoitetaso koskee ajanjaksoa {target}, joka ei ole lähtötason ajanjakson {baseline} jälkeen. Korjaa väärä ajanjakso.");

    public static Diagnostic Decimals(SourceSpan at) => Diagnostic.Error("decimals", at,
        "The number of decimals is from 0 to 6.",
        "Antalet decimaler är 0–6.",
        "Desimaaleja voi olla 0–6.");

    public static Diagnostic SamePeriod(SourceSpan at, string period) => Diagnostic.Error("same-period", at,
        $"There are two observations for {period}. Keep one of them.",
        $"Det finns två observationer för {period}. Behåll den ena.",
        $"Ajanjaksolle {period} on kaksi havaintoa. Säilytä toinen niistä.");

    public static Diagnostic ConfidentialValue(SourceSpan at) => Diagnostic.Error("confidential-value", at,
        "A confidential observation has no value here. Remove the value.",
        "En sekretessbelagd observation har inget värde här. Ta bort värdet.",
        "Salatulla havainnolla ei ole tässä arvoa. Poista arvo.");

    public static Diagnostic UnknownBenefit(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Diagnostic.Error("unknown-benefit", at,
            $"'{id}' is no benefit in content/benefits.yml.{hint.English}",
            $"'{id}' är ingen nytta i content/benefits.yml.{hint.Swedish}",
            $"'{id}' ei ole hyöty tiedostossa content/benefits.yml.{hint.Finnish}");
    }

    public static Diagnostic UnknownGoal(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Diagnostic.Error("unknown-goal", at,
            $"'{id}' is no goal of this site.{hint.English}",
            $"'{id}' är inget mål på webbplatsen.{hint.Swedish}",
            $"'{id}' ei ole tämän sivuston tavoite.{hint.Finnish}");
    }

    public static Diagnostic UnknownMeasure(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Diagnostic.Error("unknown-measure", at,
            $"There is no measure '{id}' in content/measures/.{hint.English} To write a brace itself, put \\ before it.",
            $"Det finns ingen mätare '{id}' i content/measures/.{hint.Swedish} Vill du skriva en klammer, sätt \\ före den.",
            $"Kansiossa content/measures/ ei ole mittaria '{id}'.{hint.Finnish} Jos haluat kirjoittaa aaltosulkeen, pane sen eteen \\.");
    }

    public static Diagnostic SameNumber(SourceSpan at, int number) => Diagnostic.Error("same-number", at,
        $"Another page of this kind has number {number} too. Each has its own.",
        $"En annan sida av samma slag har också nummer {number}. Var och en har sitt eget.",
        $"Toisellakin samanlaisella sivulla on numero {number}. Kullakin on omansa.");
}

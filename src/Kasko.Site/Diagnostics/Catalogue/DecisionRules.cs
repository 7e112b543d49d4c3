namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with what a site decides about rules.</summary>
public static class DecisionRules
{
    public static Diagnostic Unknown(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Diagnostic.Error("unknown-rule", at,
            $"There is no rule '{Cited.Of(id)}'.{hint.English} The command 'kasko rules' lists them all.",
            $"Det finns ingen regel '{Cited.Of(id)}'.{hint.Swedish} Kommandot 'kasko rules' räknar upp alla.",
            $"Sääntöä '{Cited.Of(id)}' ei ole.{hint.Finnish} Komento 'kasko rules' luettelee ne kaikki.");
    }

    public static Diagnostic Firm(SourceSpan at, string id) => Diagnostic.Error("firm-rule", at,
        $"The rule '{id}' cannot be changed: what breaks it cannot be published, or not safely. Remove the line and mend what the rule finds.",
        $"Regeln '{id}' kan inte ändras: det som bryter mot den går inte att publicera, eller inte tryggt. Ta bort raden och rätta det som regeln hittar.",
        $"Sääntöä '{id}' ei voi muuttaa: sitä, mikä rikkoo sen, ei voi julkaista, tai ei turvallisesti. Poista rivi ja korjaa se, minkä sääntö löytää.");

    public static Diagnostic WithoutReason(SourceSpan at, string id) => Diagnostic.Error("allow-without-reason", at,
        $"Say why the page need not follow '{id}', for whoever reads this later: write '{id}: …' with the reason.",
        $"Säg varför sidan inte behöver följa '{id}', för den som läser det här senare: skriv '{id}: …' med skälet.",
        $"Kerro myöhempää lukijaa varten, miksi sivun ei tarvitse noudattaa sääntöä '{id}': kirjoita '{id}: …' ja syy.");

    public static Diagnostic Unneeded(SourceSpan at, string id) => Diagnostic.Warning("unneeded-allow", at,
        $"The page does not break '{id}' (any more). Remove the line, so that the rule holds again.",
        $"Sidan bryter inte (längre) mot '{id}'. Ta bort raden, så att regeln gäller igen.",
        $"Sivu ei (enää) riko sääntöä '{id}'. Poista rivi, niin sääntö on taas voimassa.");
}

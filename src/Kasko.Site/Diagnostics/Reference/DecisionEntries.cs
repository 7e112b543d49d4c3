using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What a site decides about rules, and a page about itself.</summary>
internal static class DecisionEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("unknown-rule", Severity.Error,
            What: new(
                "A rule is named that is not there.",
                "En regel anges som inte finns.",
                "Mainitaan sääntö, jota ei ole."),
            Why: new(
                "The decision would change nothing, and nobody would notice.",
                "Beslutet skulle inte ändra något, och ingen skulle märka det.",
                "Päätös ei muuttaisi mitään, eikä kukaan huomaisi sitä."),
            Mend: new(
                "Write the rule's id as the messages have it.",
                "Skriv regelns id så som det står i meddelandena.",
                "Kirjoita säännön tunnus niin kuin se on viesteissä."),
            Wrong: "rules: {long-titel: off}",
            Right: "rules: {long-title: off}",
            IsFirm: true),

        new("firm-rule", Severity.Error,
            What: new(
                "A rule is to be changed that a site cannot change.",
                "En regel ska ändras som en webbplats inte kan ändra.",
                "Sääntöä, jota sivusto ei voi muuttaa, yritetään muuttaa."),
            Why: new(
                "What breaks the rule cannot be published at all, or would harm the readers.",
                "Det som bryter mot regeln går inte alls att publicera, eller skulle skada läsarna.",
                "Sitä, mikä rikkoo säännön, ei voi lainkaan julkaista, tai se vahingoittaisi lukijoita."),
            Mend: new(
                "Remove the line and mend what the rule finds.",
                "Ta bort raden och rätta det som regeln hittar.",
                "Poista rivi ja korjaa se, minkä sääntö löytää."),
            Wrong: "rules: {raw-html: off}",
            Right: "rules: {long-title: off}",
            IsFirm: true),

        new("allow-without-reason", Severity.Error,
            What: new(
                "A page need not follow a rule, and does not say why.",
                "En sida behöver inte följa en regel, men säger inte varför.",
                "Sivun ei tarvitse noudattaa sääntöä, mutta syytä ei kerrota."),
            Why: new(
                "Next year nobody knows whether the exception is still needed.",
                "Nästa år vet ingen om undantaget ännu behövs.",
                "Ensi vuonna kukaan ei tiedä, tarvitaanko poikkeusta yhä."),
            Mend: new(
                "Write the reason after the rule's id.",
                "Skriv skälet efter regelns id.",
                "Kirjoita syy säännön tunnuksen jälkeen."),
            Wrong: "allow:\n  same-link-text:",
            Right: "allow:\n  same-link-text: Båda rapporterna heter så i originalet.",
            IsFirm: true),

        new("unneeded-allow", Severity.Warning,
            What: new(
                "A page has an exception that it does not need.",
                "En sida har ett undantag som den inte behöver.",
                "Sivulla on poikkeus, jota se ei tarvitse."),
            Why: new(
                "When the rule is broken next, by mistake, nothing would say so.",
                "När regeln bryts nästa gång, av misstag, skulle ingenting säga till.",
                "Kun sääntö seuraavan kerran vahingossa rikotaan, mikään ei kertoisi siitä."),
            Mend: new(
                "Remove the line.",
                "Ta bort raden.",
                "Poista rivi."),
            Wrong: "allow:\n  long-title: Så heter beslutet.\ntitle: Beslut",
            Right: "title: Beslut"),
    ];
}

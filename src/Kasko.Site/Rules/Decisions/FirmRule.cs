using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Decisions;

public static class FirmRule
{
    public static Rule Rule { get; } = new("firm-rule", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The rule '{id}' cannot be changed: what breaks it cannot be published, or not safely. Remove the line and fix what the rule finds.",
        $"Regeln '{id}' kan inte ändras i webbplatsens inställningar: det som bryter mot den går inte att publicera säkert. Ta bort raden och rätta det som regeln hittar.",
        $"Sääntöä '{id}' ei voi muuttaa: sen vastaista sisältöä ei voi julkaista, ei ainakaan turvallisesti. Poista rivi ja korjaa se, minkä sääntö löytää.");
}

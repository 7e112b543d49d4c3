using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Strategy;

public static class StatusWithoutReason
{
    public static Rule Rule { get; } = new("status-without-reason", Severity.Error, IsFirm: true);

    /// <param name="status">As written.</param>
    public static Diagnostic At(SourceSpan at, string status, SiteLanguages languages)
    {
        var line = $"reason: {{{string.Join(", ", languages.Whole.Select(language => $"{language.Code()}: …"))}}}";
        return Rule.At(at,
            $"An action whose status is '{status}' tells why. Add the line '{line}'.",
            $"En åtgärd med statusen '{status}' säger varför. Lägg till raden '{line}'.",
            $"Toimenpide, jonka tila on '{status}', kertoo syyn. Lisää rivi '{line}'.");
    }
}

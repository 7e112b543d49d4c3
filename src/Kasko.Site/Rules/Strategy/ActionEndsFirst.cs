using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class ActionEndsFirst
{
    public static Rule Rule { get; } = new("action-ends-first", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string start, string end) => Rule.At(at,
        $"The action ends ({end}) before it begins ({start}). Correct 'start' or 'end'.",
        $"Åtgärden slutar ({end}) innan den börjar ({start}). Rätta 'start' eller 'end'.",
        $"Toimenpide päättyy ({end}) ennen kuin se alkaa ({start}). Korjaa 'start' tai 'end'.");
}

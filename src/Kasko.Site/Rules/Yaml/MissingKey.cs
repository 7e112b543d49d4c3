using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class MissingKey
{
    public static Rule Rule { get; } = new("missing-key", Severity.Error, IsFirm: true);

    /// <param name="choices">What may be written there; none where that is not known.</param>
    public static Diagnostic At(SourceSpan at, string key, params IReadOnlyCollection<string> choices)
    {
        var all = string.Join(", ", choices);
        var hint = choices.Count == 0 ? new Hint("", "", "") : new Hint($" Choose: {all}.", $" Välj: {all}.", $" Valitse: {all}.");
        return Rule.At(at,
            $"'{key}' is missing. Add the line '{key}: …'.{hint.English}",
            $"'{key}' saknas. Lägg till raden '{key}: …'.{hint.Swedish}",
            $"'{key}' puuttuu. Lisää rivi '{key}: …'.{hint.Finnish}");
    }

    public static Diagnostic Date(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' is missing. Add a line with the right day, as in '{key}: 2026-01-31'.",
        $"'{key}' saknas. Lägg till en rad med rätt dag, till exempel '{key}: 2026-01-31'.",
        $"'{key}' puuttuu. Lisää rivi, jolla on oikea päivä, esimerkiksi '{key}: 2026-01-31'.");
}

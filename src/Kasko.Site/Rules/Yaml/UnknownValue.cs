using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class UnknownValue
{
    public static Rule Rule { get; } = new("unknown-value", Severity.Error, IsFirm: true);

    /// <param name="meant">The choice that another word for it was meant as; null to suggest the one that is spelt alike.</param>
    public static Diagnostic At(SourceSpan at, string key, string written, IReadOnlyCollection<string> choices, string? meant = null)
    {
        var hint = meant is null ? Hint.For(written, choices) : Hint.Of(meant);
        var all = string.Join(", ", choices);
        return Rule.At(at,
            $"'{key}' cannot be '{written}'.{hint.English} Allowed: {all}.",
            $"'{key}' kan inte vara '{written}'.{hint.Swedish} Tillåtna: {all}.",
            $"'{key}' ei voi olla '{written}'.{hint.Finnish} Sallitut: {all}.");
    }
}

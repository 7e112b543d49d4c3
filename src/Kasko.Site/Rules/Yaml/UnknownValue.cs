using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class UnknownValue
{
    public static Rule Rule { get; } = new("unknown-value", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written, IReadOnlyCollection<string> choices)
    {
        var hint = Hint.For(written, choices);
        var all = string.Join(", ", choices);
        return Rule.At(at,
            $"'{key}' cannot be '{written}'.{hint.English} Allowed: {all}.",
            $"'{key}' kan inte vara '{written}'.{hint.Swedish} Tillåtna: {all}.",
            $"'{key}' ei voi olla '{written}'.{hint.Finnish} Sallitut: {all}.");
    }
}

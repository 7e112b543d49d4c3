using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class UnknownKey
{
    public static Rule Rule { get; } = new("unknown-key", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(key, known);
        var all = string.Join(", ", known.Order(StringComparer.Ordinal));
        return Rule.At(at,
            $"'{key}' is not known here.{hint.English} Known: {all}.",
            $"'{key}' är inte känt här.{hint.Swedish} Kända: {all}.",
            $"'{key}' ei ole tunnettu tässä.{hint.Finnish} Tunnetut: {all}.");
    }
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotADate
{
    public static Rule Rule { get; } = new("not-a-date", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be a date that exists, as in 2026-01-31, not '{written}'.",
        $"'{key}' ska vara ett datum som finns, till exempel 2026-01-31, inte '{written}'.",
        $"Kohdan '{key}' pitää olla olemassa oleva päivämäärä, esimerkiksi 2026-01-31, ei '{written}'.");
}

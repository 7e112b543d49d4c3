using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class UnknownTimeZone
{
    public static Rule Rule { get; } = new("time-zone", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is no time zone. Write for example Europe/Helsinki.",
        $"'{written}' är ingen tidszon. Skriv till exempel Europe/Helsinki.",
        $"'{written}' ei ole aikavyöhyke. Kirjoita esimerkiksi Europe/Helsinki.");
}

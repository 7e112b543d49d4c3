using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class UnknownTimeZone
{
    public static Rule Rule { get; } = new("time-zone", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"There is no time zone '{written}'. Write for example Europe/Helsinki.",
        $"Tidszonen '{written}' finns inte. Skriv till exempel Europe/Helsinki.",
        $"Aikavyöhykettä '{written}' ei ole. Kirjoita esimerkiksi Europe/Helsinki.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class HstsAge
{
    public static Rule Rule { get; } = new("hsts-age", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int seconds) => Rule.At(at,
        $"'max_age' is a number of seconds from 0 up, not {seconds}. Write for example 31536000, a year.",
        $"'max_age' är ett antal sekunder från 0 uppåt, inte {seconds}. Skriv till exempel 31536000, ett år.",
        $"'max_age' on sekuntimäärä nollasta ylöspäin, ei {seconds}. Kirjoita esimerkiksi 31536000, vuosi.");
}

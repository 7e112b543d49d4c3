using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotAHost
{
    public static Rule Rule { get; } = new("not-a-host", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{Excerpt.Of(written)}' is not a valid host or address. Write for example example.org or https://example.org/reports/.",
        $"'{Excerpt.Of(written)}' är inte ett giltigt servernamn eller en giltig adress. Skriv till exempel example.org eller https://example.org/rapporter/.",
        $"'{Excerpt.Of(written)}' ei ole kelvollinen palvelimen nimi eikä osoite. Kirjoita esimerkiksi example.org tai https://example.org/raportit/.");
}

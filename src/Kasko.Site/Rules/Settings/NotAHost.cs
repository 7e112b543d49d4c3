using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotAHost
{
    public static Rule Rule { get; } = new("not-a-host", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{Excerpt.Of(written)}' is neither a host nor an address. Write for example example.org or https://example.org/reports/.",
        $"'{Excerpt.Of(written)}' är varken en värd eller en adress. Skriv till exempel example.org eller https://example.org/rapporter/.",
        $"'{Excerpt.Of(written)}' ei ole palvelin eikä osoite. Kirjoita esimerkiksi example.org tai https://example.org/raportit/.");
}

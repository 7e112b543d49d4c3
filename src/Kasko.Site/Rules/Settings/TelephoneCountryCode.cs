using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class TelephoneCountryCode
{
    public static Rule Rule { get; } = new("telephone-country-code", Severity.Error);

    public static Diagnostic At(SourceSpan at, string written, string right) => Rule.At(at,
        $"'{Excerpt.Of(written)}' cannot be dialled from abroad. Write the number with its country code: telephone: \"{right}\".",
        $"'{Excerpt.Of(written)}' går inte att ringa från utlandet. Skriv numret med landsnumret: telephone: \"{right}\".",
        $"Numeroon '{Excerpt.Of(written)}' ei voi soittaa ulkomailta. Kirjoita numero maatunnuksineen: telephone: \"{right}\".");

    public static Diagnostic NoNumber(SourceSpan at, string written) => Rule.At(at,
        $"'{Excerpt.Of(written)}' is not a telephone number. Write it with its country code, as in \"+358 6 123 4567\".",
        $"'{Excerpt.Of(written)}' är inget telefonnummer. Skriv det med landsnumret, till exempel \"+358 6 123 4567\".",
        $"'{Excerpt.Of(written)}' ei ole puhelinnumero. Kirjoita se maatunnuksineen, esimerkiksi \"+358 6 123 4567\".");
}

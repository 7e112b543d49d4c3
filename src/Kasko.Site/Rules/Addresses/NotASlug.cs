using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class NotASlug
{
    public static Rule Rule { get; } = new("not-a-slug", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written, string slug) => Rule.At(at,
        $"'{written}' cannot be part of an address. Write '{slug}'.",
        $"'{written}' kan inte vara en del av en adress. Skriv '{slug}'.",
        $"'{written}' ei voi olla osa osoitetta. Kirjoita '{slug}'.");

    public static Diagnostic WithoutLetters(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' cannot be part of an address. Write letters from a to z.",
        $"'{written}' kan inte vara en del av en adress. Skriv bokstäver från a till z.",
        $"'{written}' ei voi olla osa osoitetta. Kirjoita kirjaimia a–z.");
}

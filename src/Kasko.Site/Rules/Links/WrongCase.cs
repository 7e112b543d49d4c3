using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class WrongCase
{
    public static Rule Rule { get; } = new("wrong-case", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string address, string actual) => Rule.At(at,
        $"'{Excerpt.Of(address)}': the file is named '{Excerpt.Of(actual)}'. Write it the same way, because web servers tell capital letters apart.",
        $"'{Excerpt.Of(address)}': filen heter '{Excerpt.Of(actual)}'. Skriv likadant, eftersom webbservrar skiljer på stora och små bokstäver.",
        $"'{Excerpt.Of(address)}': tiedoston nimi on '{Excerpt.Of(actual)}'. Kirjoita nimi samalla tavalla, koska verkkopalvelimet erottavat isot ja pienet kirjaimet toisistaan.");
}

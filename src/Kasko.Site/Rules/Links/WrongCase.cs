using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class WrongCase
{
    public static Rule Rule { get; } = new("wrong-case", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string address, string actual) => Rule.At(at,
        $"'{Excerpt.Of(address)}' differs from '{Excerpt.Of(actual)}' in capital letters. Write it the same way: web servers tell them apart.",
        $"'{Excerpt.Of(address)}' skiljer sig från '{Excerpt.Of(actual)}' i fråga om stora och små bokstäver. Skriv likadant: webbservrar skiljer på dem.",
        $"'{Excerpt.Of(address)}' eroaa nimestä '{Excerpt.Of(actual)}' isojen ja pienten kirjainten osalta. Kirjoita samoin: verkkopalvelimet erottavat ne.");
}

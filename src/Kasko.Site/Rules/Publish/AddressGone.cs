using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class AddressGone
{
    public static Rule Rule { get; } = new("address-gone", Severity.Warning, IsFirm: true);

    public static IEnumerable<Diagnostic> At(Func<string, SourceSpan> at, ImmutableArray<string> paths) => PathDiagnostics.Of(
        Rule, at, paths,
        path => new(
            $"This address was published before and is gone now, so links to it from outside break. Write 'aliases: [{PathDiagnostics.Address(path)}]' in the page or measure that replaces it, or 'gone: [{PathDiagnostics.Address(path)}]' in site.yml if nothing does.",
            $"Den här adressen har publicerats tidigare men finns inte längre, så länkar till den utifrån slutar fungera. Skriv 'aliases: [{PathDiagnostics.Address(path)}]' i filen för sidan eller mätaren som ersätter den, eller 'gone: [{PathDiagnostics.Address(path)}]' i site.yml om inget gör det.",
            $"Tämä osoite on julkaistu aiemmin, mutta sitä ei enää ole, joten linkit siihen muualta lakkaavat toimimasta. Kirjoita 'aliases: [{PathDiagnostics.Address(path)}]' korvaavan sivun tai mittarin tiedostoon, tai tiedostoon site.yml 'gone: [{PathDiagnostics.Address(path)}]', jos mikään ei korvaa sitä."),
        many => new(
            $"{many.Length} addresses were published before and are gone now ({PathDiagnostics.Examples(many)}), so links to them from outside break. Add them to the aliases of the pages or measures that replace them, or to 'gone' in site.yml if nothing does.",
            $"{many.Length} adresser har publicerats tidigare men finns inte längre ({PathDiagnostics.Examples(many)}), så länkar till dem utifrån slutar fungera. Lägg till dem i 'aliases' i filerna för sidorna eller mätarna som ersätter dem, eller under 'gone' i site.yml om inget gör det.",
            $"{many.Length} osoitetta on julkaistu aiemmin, mutta niitä ei enää ole ({PathDiagnostics.Examples(many)}), joten linkit niihin muualta lakkaavat toimimasta. Lisää ne korvaavien sivujen tai mittarien tiedostoihin kohtaan 'aliases', tai tiedoston site.yml kohtaan 'gone', jos mikään ei korvaa niitä."));
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentHosts
{
    public static Rule Rule { get; } = new("different-hosts", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string host, string original, SourceSpan originalAt) => Rule.At(at,
        $"The link leads to '{host}', in the original to '{original}' ({originalAt}). If both are one website, write 'same_hosts: [\"{original} {host}\"]' under 'translations' in site.yml.",
        $"Länken leder till '{host}', i originalet till '{original}' ({originalAt}). Om båda är samma webbplats, skriv 'same_hosts: [\"{original} {host}\"]' under 'translations' i site.yml.",
        $"Linkki vie osoitteeseen '{host}', alkutekstissä osoitteeseen '{original}' ({originalAt}). Jos molemmat ovat samaa sivustoa, kirjoita 'same_hosts: [\"{original} {host}\"]' avaimen 'translations' alle tiedostoon site.yml.");
}

using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class FolderWithoutSlug
{
    public static Rule Rule { get; } = new("folder-without-slug", Severity.Error, IsFirm: true);

    /// <param name="folder">Its path in <c>content/</c>.</param>
    public static Diagnostic At(string folder, SiteLanguages languages)
    {
        var (files, line) = (PageFileNames.Of($"{folder}/index", languages), $"folders: {{{folder}: {PageFileNames.Keys(languages)}}}");
        return Rule.At(new SourceSpan($"{ContentPath.Folder}/{folder}"),
            $"The folder has no page of its own, so its part of the address is not known. Make {files.English}, or write in site.yml: '{line}'.",
            $"Mappen saknar egen sida, så det är inte känt vad den heter i adresserna. Gör {files.Swedish}, eller skriv i site.yml: '{line}'.",
            $"Kansiolla ei ole omaa sivua, joten ei tiedetä, mikä sen nimi on osoitteissa. Tee {files.Finnish}, tai kirjoita tiedostoon site.yml: '{line}'.");
    }
}

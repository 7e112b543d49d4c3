using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class FolderWithoutSlug
{
    public static Rule Rule { get; } = new("folder-without-slug", Severity.Error, IsFirm: true);

    /// <param name="folder">Its path in <c>content/</c>.</param>
    public static Diagnostic At(string folder) => Rule.At(new SourceSpan($"{ContentPath.Folder}/{folder}"),
        $"The folder has no page of its own, so its part of the address is not known. Make {folder}/index.sv.md and {folder}/index.fi.md, or write in site.yml: 'folders: {{{folder}: {{sv: …, fi: …}}}}'.",
        $"Mappen saknar egen sida, så det är inte känt vad den heter i adresserna. Gör {folder}/index.sv.md och {folder}/index.fi.md, eller skriv i site.yml: 'folders: {{{folder}: {{sv: …, fi: …}}}}'.",
        $"Kansiolla ei ole omaa sivua, joten ei tiedetä, mikä sen nimi on osoitteissa. Tee {folder}/index.sv.md ja {folder}/index.fi.md, tai kirjoita tiedostoon site.yml: 'folders: {{{folder}: {{sv: …, fi: …}}}}'.");
}

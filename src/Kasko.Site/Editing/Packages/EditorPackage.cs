using System.Collections.Immutable;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Packages;

/// <summary>A package of other people's, in one version, that the editing page is made of.</summary>
/// <param name="Integrity">The SHA-512 of its archive, in base 64, as registries of npm packages give it.</param>
/// <param name="Files">The files in it that the page uses, and their names in the page's folder.</param>
public sealed record EditorPackage(string Name, string Version, string Integrity, ImmutableArray<(string InPackage, string InFolder)> Files)
{
    public const string Script = "sveltia-cms.js";

    /// <summary>The editing program, its words in both languages, and its licence (MIT).</summary>
    public static readonly EditorPackage Program = new(
        "@sveltia/cms", "0.221.1", "J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
        [("dist/sveltia-cms.js", Script), ("locales/sv.json", "locales/sv.json"), ("locales/fi.json", "locales/fi.json"), ("LICENSE.txt", "licences/sveltia-cms.txt")]);

    /// <summary>The font of its icons, with its licence (SIL Open Font License).</summary>
    public static readonly EditorPackage Icons = new(
        "@fontsource-variable/material-symbols-outlined", "5.3.7", "d6kLamaMdad40AYoyJEBgCH63fRLklC7GW7bgb7WWbPh/UzuW483Dlyfmn3vxpiNsHLIMBOcYYkZDtOC9Y3MUA==",
        [("files/material-symbols-outlined-latin-wght-normal.woff2", "icons.woff2"), ("LICENSE", "licences/material-symbols.txt")]);

    /// <summary>As <c>npm pack</c> names its archive: <c>sveltia-cms-0.221.1.tgz</c>.</summary>
    public string ArchiveName => $"{Name.TrimStart('@').Replace('/', '-')}-{Version}.tgz";

    /// <summary>The archive's address below a registry: <c>@sveltia/cms/-/cms-0.221.1.tgz</c>.</summary>
    internal string Address => $"{Name}/-/{Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..]}-{Version}.tgz";

    /// <summary>The used files of an archive; null when it is not this package as it was published.</summary>
    public ImmutableArray<Output>? Read(ReadOnlySpan<byte> archive)
    {
        if (Convert.ToBase64String(SHA512.HashData(archive)) != Integrity) return null;
        var files = ImmutableArray.CreateBuilder<Output>();
        using var bytes = new MemoryStream(archive.ToArray());
        using var unzipped = new GZipStream(bytes, CompressionMode.Decompress);
        using var entries = new TarReader(unzipped);
        while (entries.GetNextEntry() is { } entry)
        {
            foreach (var (inPackage, inFolder) in Files.Where(file => entry.Name == $"package/{file.InPackage}"))
            {
                using var content = new MemoryStream();
                entry.DataStream!.CopyTo(content);
                files.Add(new Output(inFolder, content.ToArray()));
            }
        }

        return files.ToImmutable();
    }
}

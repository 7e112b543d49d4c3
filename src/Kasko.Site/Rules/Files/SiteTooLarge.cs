using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class SiteTooLarge
{
    public static Rule Rule { get; } = new("site-too-large", Severity.Error, IsFirm: true);

    /// <param name="folder">The folder that has too many files.</param>
    public static Diagnostic Files(string folder, int most)
    {
        var number = most.ToString(CultureInfo.InvariantCulture);
        return Rule.At(new SourceSpan(folder),
            $"There are more than {number} files in this folder, and none of them was read. Move away what does not belong to the site.",
            $"Det finns fler än {number} filer i den här mappen, och ingen av dem har lästs. Flytta bort det som inte hör till webbplatsen.",
            $"Kansiossa on yli {number} tiedostoa, eikä yhtäkään niistä ole luettu. Siirrä pois se, mikä ei kuulu sivustoon.");
    }

    /// <param name="path">The file, in the order of paths, with which the limit is exceeded.</param>
    public static Diagnostic Texts(string path, int megabytes) => Rule.At(new SourceSpan(path),
        $"With this file, the texts of the site are larger than {megabytes} MB together, and none of them was read. Move away what does not belong to the site.",
        $"Med den här filen är webbplatsens texter tillsammans större än {megabytes} MB, och ingen av dem har lästs. Flytta bort det som inte hör till webbplatsen.",
        $"Tämän tiedoston kanssa sivuston tekstit ovat yhteensä yli {megabytes} Mt, eikä yhtäkään niistä ole luettu. Siirrä pois se, mikä ei kuulu sivustoon.");

    /// <inheritdoc cref="Texts"/>
    public static Diagnostic Media(string path, int megabytes) => Rule.At(new SourceSpan(path),
        $"With this file, the pictures and documents of the site are larger than {megabytes} MB together, and none of them was read. Make them smaller, or publish some of them elsewhere.",
        $"Med den här filen är webbplatsens bilder och dokument tillsammans större än {megabytes} MB, och ingen av dem har lästs. Gör dem mindre, eller publicera en del av dem på annat håll.",
        $"Tämän tiedoston kanssa sivuston kuvat ja asiakirjat ovat yhteensä yli {megabytes} Mt, eikä yhtäkään niistä ole luettu. Pienennä niitä tai julkaise osa niistä muualla.");
}

using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class LongPathPart
{
    public static Rule Rule { get; } = new("long-path-part", Severity.Error, IsFirm: true);

    /// <param name="shorter">A slug that is short enough.</param>
    public static Diagnostic OfSlug(SourceSpan at, int bytes, int most, string shorter) => Rule.At(at,
        $"A part of the address would have {bytes} characters; a file's name may have {most} at most. Write a shorter 'slug', such as {shorter}.",
        $"En del av adressen skulle få {bytes} tecken; ett filnamn får ha högst {most}. Skriv en kortare 'slug', till exempel {shorter}.",
        $"Yhteen osoitteen osaan tulisi {bytes} merkkiä; tiedoston nimessä saa olla enintään {most}. Kirjoita lyhyempi 'slug', esimerkiksi {shorter}.");

    public static Diagnostic OfAlias(SourceSpan at, int most) => Rule.At(at,
        $"A part of this address is longer than {most} bytes, which no file's name can be. Remove this address.",
        $"En del av den här adressen är längre än {most} byte, och så långt kan ett filnamn inte vara. Ta bort den här adressen.",
        $"Tämän osoitteen osa on pidempi kuin {most} tavua, eikä tiedoston nimi voi olla niin pitkä. Poista tämä osoite.");

    /// <param name="file">The source file.</param>
    /// <param name="published">Its path in the published folder.</param>
    /// <param name="excess">By how many bytes the name is too long.</param>
    public static Diagnostic OfFile(string file, string published, int most, int excess) => Rule.At(new SourceSpan(file),
        $"The file would be published as {published}, a name of more than {most} bytes with the endings of compressed copies. Shorten the file's name by {excess} letters or more.",
        $"Filen skulle publiceras som {published}, ett namn på mer än {most} byte med de komprimerade kopiornas filändelser. Förkorta filens namn med minst {excess} bokstäver.",
        $"Tiedosto julkaistaisiin nimellä {published}, jossa on pakattujen kopioiden päätteineen yli {most} tavua. Lyhennä tiedoston nimeä vähintään {excess} kirjaimella.");
}

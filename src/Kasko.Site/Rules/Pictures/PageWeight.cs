using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PageWeight
{
    public static Rule Rule { get; } = new("page-weight", Severity.Error);

    /// <param name="bytes">The size of the page, its stylesheet and its pictures together.</param>
    /// <param name="limit">In bytes, too.</param>
    /// <param name="largest">The largest of them.</param>
    public static Diagnostic At(SourceSpan at, long bytes, long limit, string largest, long largestBytes)
    {
        var (size, most, part) = (FileSize.Of(bytes), FileSize.Of(limit), FileSize.Of(largestBytes));
        return Rule.At(at,
            $"The page is {size.English} with its pictures; at most {most.English} is published. The largest file is '{largest}', {part.English}. Make pictures at most 2000 pixels wide, and save photographs as JPEG.",
            $"Sidan med bilder är {size.Swedish}, men får vara högst {most.Swedish}. Den största filen är '{largest}', {part.Swedish}. Gör bilderna högst 2000 pixlar breda, och spara fotografier som JPEG.",
            $"Sivun koko kuvineen on {size.Finnish}, mutta suurin julkaistava koko on {most.Finnish}. Suurin tiedosto on '{largest}', {part.Finnish}. Pienennä kuvat enintään 2000 pikselin levyisiksi ja tallenna valokuvat JPEG-muotoon.");
    }

    /// <summary>The same, where the text is larger than each picture.</summary>
    public static Diagnostic OfText(SourceSpan at, long bytes, long limit, long textBytes)
    {
        var (size, most, text) = (FileSize.Of(bytes), FileSize.Of(limit), FileSize.Of(textBytes));
        return Rule.At(at,
            $"The page is {size.English} with its pictures; at most {most.English} is published. Its text alone is {text.English}. Divide it into several pages.",
            $"Sidan med bilder är {size.Swedish}, men får vara högst {most.Swedish}. Enbart texten är {text.Swedish}. Dela upp den på flera sidor.",
            $"Sivun koko kuvineen on {size.Finnish}, mutta suurin julkaistava koko on {most.Finnish}. Pelkkä teksti on {text.Finnish}. Jaa se useammalle sivulle.");
    }
}
